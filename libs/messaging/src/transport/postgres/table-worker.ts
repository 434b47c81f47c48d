import type pg from 'pg';
import type { CloudEvent } from '../../cloud-event.ts';
import type { Log } from '../../log.ts';
import {
  MAX_RECONNECT_BACKOFF_MS,
  POSTGRES_INITIAL_BACKOFF_MS,
  POSTGRES_POLL_MS,
  UNEXPECTED_ERROR_RETRY_MS,
} from '../../policy.ts';
import { backoffMs, type WakeSignal } from '../../wake-signal.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';

export type TableWorkerOptions = {
  readonly pool: pg.Pool;
  readonly table: string;
  readonly handle: DeliveryHandler;
  readonly wakeSignal: WakeSignal;
  /** Called when there may be more messages than this worker claims. */
  readonly onMore: () => void;
  readonly batchSize: number;
  readonly log: Log;
};

/**
 * The oldest message of each key, unless another worker holds it: the messages of a key are claimed one after another,
 * and a held or postponed message delays its own key only.
 */
const claimText = (table: string): string => `
  SELECT seq, event, extract(epoch FROM now() - available_at) AS waited FROM ${table} AS m
  WHERE available_at <= now() AND NOT EXISTS (SELECT FROM ${table} AS e WHERE e.key = m.key AND e.seq < m.seq)
  ORDER BY seq LIMIT $1 FOR UPDATE SKIP LOCKED`;

type Claimed = { readonly seq: string; readonly event: CloudEvent };

/**
 * Claims messages, holds them by row locks while they are processed, and deletes those that are done, in one
 * transaction: any failure releases the messages at once.
 */
export const createTableWorker = (options: TableWorkerOptions) => {
  const { pool, table, handle, wakeSignal, onMore, batchSize, log } = options;
  let stopping = false;
  let running: Promise<void> = Promise.resolve();

  const settle = async (
    client: pg.PoolClient,
    claimed: readonly Claimed[],
    results: readonly DeliveryResult[],
  ): Promise<void> => {
    const done = claimed.filter((_, i) => results[i] === 'done').map(({ seq }) => seq);
    if (done.length > 0) {
      const text = `DELETE FROM ${table} WHERE seq = ANY($1)`;
      await client.query({ name: `done-${table}`, text, values: [done] });
    }
    for (const [i, { seq }] of claimed.entries()) {
      const result = results[i] ?? 'done';
      if (result === 'done') continue;
      const text = `UPDATE ${table} SET available_at = now() + $2 * interval '1 millisecond' WHERE seq = $1`;
      await client.query({ name: `postpone-${table}`, text, values: [seq, result.retryAfterMs] });
      setTimeout(wakeSignal.notify, result.retryAfterMs + 5).unref();
    }
  };

  /** @returns the number of messages claimed */
  const processBatch = async (): Promise<number> => {
    const client = await pool.connect();
    let failure: Error | undefined;
    try {
      await client.query('BEGIN');
      const claim = { name: `claim-${table}`, text: claimText(table), values: [batchSize] };
      const { rows } = await client.query<Claimed>(claim);
      if (rows.length === batchSize) onMore();
      const results = await Promise.all(rows.map(({ event }) => deliver(event)));
      await settle(client, rows, results);
      await client.query('COMMIT');
      return rows.length;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
      throw error;
    } finally {
      // After a failure the connection is closed, which rolls back and unlocks.
      client.release(failure);
    }
  };

  const deliver = async (event: CloudEvent): Promise<DeliveryResult> => {
    try {
      return await handle(event);
    } catch (error) {
      log.error({ err: error, event: event.id, type: event.type }, 'delivery failed, will be retried');
      return { retryAfterMs: UNEXPECTED_ERROR_RETRY_MS };
    }
  };

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping;) {
      try {
        const count = await processBatch();
        failures = 0;
        if (count === 0 && !stopping) await wakeSignal.wait(POSTGRES_POLL_MS);
      } catch (error) {
        failures += 1;
        log.warn({ err: error, table, failures }, 'claiming messages failed, will be retried');
        if (!stopping)
          await wakeSignal.wait(backoffMs(failures, POSTGRES_INITIAL_BACKOFF_MS, MAX_RECONNECT_BACKOFF_MS));
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
      wakeSignal.notify();
      await running;
    },
  };
};
