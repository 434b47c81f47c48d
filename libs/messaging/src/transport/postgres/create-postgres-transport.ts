import pg from 'pg';
import { createWakeSignal, type LoopTask, type WakeSignal } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { DEFAULT_CONCURRENCY } from '../policy.ts';
import type { DeliveryHandler, SubscribeOptions, Subscription, Transport } from '../transport.ts';
import { createListener } from './listener.ts';
import { POSTGRES_CONNECT_TIMEOUT_MS, POSTGRES_SENDER_CONNECTIONS, POSTGRES_WORKERS } from './policy.ts';
import { createSend } from './send.ts';
import { createTableWorker } from './table-worker.ts';
import { channelOf, createTableProvider } from './tables.ts';

export type PostgresTransportOptions = {
  /** With a role that owns its own schema and nothing else: postgres://transport:…@host/coffeemesh */
  readonly url: string;
  readonly log: Logger;
};

/**
 * Events over Postgres: a table per consumer, wake-up by NOTIFY, claims with SKIP LOCKED. Guarantees what
 * {@link Transport} promises; needs no server beside the database.
 */
export const createPostgresTransport = ({ url, log }: PostgresTransportOptions): Transport => {
  const config = {
    connectionString: url,
    application_name: 'transport',
    connectionTimeoutMillis: POSTGRES_CONNECT_TIMEOUT_MS,
    keepAlive: true,
  };
  const max = POSTGRES_SENDER_CONNECTIONS + POSTGRES_WORKERS;
  const pool = new pg.Pool({ ...config, max, options: '-c TimeZone=UTC' });
  // The pool handles errors of idle connections only; an unhandled error of one in use would end the process.
  pool.on('connect', (client) => client.on('error', (error) => log.debug({ err: error }, 'connection ended')));
  pool.on('error', () => undefined);
  const tableOf = createTableProvider(pool);

  const subscribe = (
    consumer: string,
    handle: DeliveryHandler,
    { concurrency = DEFAULT_CONCURRENCY }: SubscribeOptions = {},
  ): Subscription => {
    const wakeSignals: WakeSignal[] = Array.from({ length: POSTGRES_WORKERS }, createWakeSignal);
    const batchSize = Math.max(1, Math.floor(concurrency / POSTGRES_WORKERS));
    const listener = createListener(config, channelOf(consumer), () => wakeSignals[0]?.notify(), log);
    let workers: readonly LoopTask[] = [];
    return {
      start: async () => {
        const table = await tableOf(consumer);
        workers = wakeSignals.map((wakeSignal, i) => {
          const onMore = (): void => wakeSignals[(i + 1) % POSTGRES_WORKERS]?.notify();
          return createTableWorker({ pool, table, handle, wakeSignal, onMore, batchSize, log });
        });
        await Promise.all([listener.start(), ...workers.map((worker) => worker.start())]);
      },
      stop: async () => {
        await Promise.all([listener.stop(), ...workers.map((worker) => worker.stop())]);
      },
    };
  };

  return {
    send: createSend(pool, tableOf),
    subscribe,
    backlog: async (consumer) => {
      const text = `SELECT count(*)::int AS waiting FROM ${await tableOf(consumer)}`;
      return (await pool.query<{ waiting: number }>(text)).rows[0]?.waiting ?? 0;
    },
    ping: async () => {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
};
