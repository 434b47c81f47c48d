import type pg from 'pg';
import { backoffMs, type WakeSignal } from '../../wake-signal.ts';
import type { CloudEvent } from '../../cloud-event.ts';
import type { Log } from '../../log.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';

export type WorkerOptions = {
  readonly pool: pg.Pool;
  readonly table: string;
  readonly receive: DeliveryHandler;
  readonly bell: WakeSignal;
  /** Called when there was more than this worker could take. */
  readonly onMore: () => void;
  readonly batchSize: number;
  readonly pollMs: number;
  readonly log: Log;
};

/**
 * The oldest message of each key that has none before it, whoever holds that one: so a key's messages are taken one
 * after another, by whichever worker, and a held or postponed one keeps back its own key alone.
 */
const takeText = (table: string): string => `
  SELECT seq, event, extract(epoch FROM now() - available_at) AS waited FROM ${table} AS m
  WHERE available_at <= now() AND NOT EXISTS (SELECT FROM ${table} AS e WHERE e.key = m.key AND e.seq < m.seq)
  ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`;

type Taken = { readonly seq: string; readonly event: CloudEvent };

/**
 * Takes messages, holds them by their row locks while they are worked on, and deletes those that are done, all in one
 * transaction: whatever breaks it gives the messages back at once.
 */
export const createWorker = ({ pool, table, receive, bell, onMore, batchSize, pollMs, log }: WorkerOptions) => {
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  const settle = async (
    client: pg.PoolClient,
    taken: readonly Taken[],
    verdicts: readonly DeliveryResult[],
  ): Promise<void> => {
    const done = taken.filter((_, i) => verdicts[i] === 'done').map(({ seq }) => seq);
    if (done.length > 0) {
      const text = `DELETE FROM ${table} WHERE seq = ANY($1)`;
      await client.query({ name: `done-${table}`, text, values: [done] });
    }
    for (const [i, { seq }] of taken.entries()) {
      const verdict = verdicts[i] ?? 'done';
      if (verdict === 'done') continue;
      const text = `UPDATE ${table} SET available_at = now() + $2 * interval '1 millisecond' WHERE seq = $1`;
      await client.query({ name: `later-${table}`, text, values: [seq, verdict.retryAfterMs] });
      setTimeout(bell.notify, verdict.retryAfterMs + 5).unref();
    }
  };

  /** @returns how many messages were taken */
  const workBatch = async (): Promise<number> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const take = { name: `take-${table}`, text: takeText(table), values: [batchSize] };
      const { rows } = await client.query<Taken>(take);
      if (rows.length === batchSize) onMore();
      const verdicts = await Promise.all(rows.map(({ event }) => verdictOn(event)));
      await settle(client, rows, verdicts);
      await client.query('COMMIT');
      return rows.length;
    } catch (error) {
      broken = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // A connection in doubt is closed, which rolls back and unlocks.
      client.release(broken);
    }
  };

  const verdictOn = async (event: CloudEvent): Promise<DeliveryResult> => {
    try {
      return await receive(event);
    } catch (error) {
      log.error({ err: error, event: event.id, type: event.type }, 'a consumer failed; the event will come again');
      return { retryAfterMs: 1_000 };
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping;) {
      try {
        const count = await workBatch();
        failures = 0;
        if (count === 0 && !stopping) await bell.wait(pollMs);
      } catch (error) {
        failures += 1;
        log.warn({ err: error, table, failures }, 'messages could not be taken; trying again');
        if (!stopping) await bell.wait(backoffMs(failures, 50, 2_000));
      }
    }
  };

  return {
    start: (): void => {
      stopping = false;
      running = run();
    },
    stop: async (): Promise<void> => {
      stopping = true;
      bell.notify();
      await running;
    },
  };
};
