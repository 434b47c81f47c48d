import type pg from 'pg';
import { loop, type LoopTask, type WakeSignal } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { CloudEvent } from '../../event/cloud-event.ts';
import { deliver } from '../deliver.ts';
import type { DeliveryHandler, DeliveryResult } from '../transport.ts';
import { POSTGRES_BACKOFF, POSTGRES_POLL_MS } from './policy.ts';

export type TableWorkerOptions = {
  readonly pool: pg.Pool;
  readonly table: string;
  readonly handle: DeliveryHandler;
  readonly wakeSignal: WakeSignal;
  /** Called when there may be more messages than this worker claims. */
  readonly onMore: () => void;
  readonly batchSize: number;
  readonly log: Logger;
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
export const createTableWorker = (options: TableWorkerOptions): LoopTask => {
  const { pool, table, handle, wakeSignal, onMore, batchSize, log } = options;

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
      const results = await Promise.all(rows.map(({ event }) => deliver(event, handle, log)));
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

  return loop({
    name: `worker ${table}`,
    log,
    step: async () => (await processBatch()) > 0,
    idleMs: POSTGRES_POLL_MS,
    backoff: POSTGRES_BACKOFF,
    wake: wakeSignal,
    onError: (error, failures) =>
      log.warn({ err: error, table, failures }, 'claiming messages failed, will be retried'),
  });
};
