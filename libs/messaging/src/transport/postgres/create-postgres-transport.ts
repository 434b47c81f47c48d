import pg from 'pg';
import { type WakeSignal, createWakeSignal } from '../../wake-signal.ts';
import type { Log } from '../../log.ts';
import type { DeliveryHandler, SubscribeOptions, Subscription, Transport } from '../transport.ts';
import { createListener } from './listener.ts';
import { createSend } from './send.ts';
import { channelOf, createTableProvider } from './tables.ts';
import { createWorker } from './table-worker.ts';

export type PostgresTransportOptions = {
  /** As a role that owns its own schema and nothing else: postgres://transport:…@host/coffeemesh */
  readonly url: string;
  readonly log: Log;
  /** How often to look without having been told of anything. */
  readonly pollMs?: number;
};

const WORKERS = 2;

/**
 * Events over Postgres: a table per consumer, woken by NOTIFY, taken with SKIP LOCKED. Keeps what {@link Transport}
 * promises; needs no server beside the database.
 */
export const createPostgresTransport = ({ url, log, pollMs = 1_000 }: PostgresTransportOptions): Transport => {
  const config = {
    connectionString: url,
    application_name: 'transport',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  };
  const pool = new pg.Pool({ ...config, max: 2 + WORKERS, options: '-c TimeZone=UTC' });
  // Of idle connections the pool tells; one that breaks while its user is busy elsewhere would end the process.
  pool.on('connect', (client) => client.on('error', (error) => log.debug({ err: error }, 'a connection ended')));
  pool.on('error', () => undefined);
  const tableOf = createTableProvider(pool);

  const subscribe = (consumer: string, receive: DeliveryHandler, { concurrency = 8 }: SubscribeOptions = {}): Subscription => {
    const bells: WakeSignal[] = Array.from({ length: WORKERS }, createWakeSignal);
    const batchSize = Math.max(1, Math.floor(concurrency / WORKERS));
    const listener = createListener(config, channelOf(consumer), () => bells[0]?.notify(), log);
    const start = async () => {
      const table = await tableOf(consumer);
      return bells.map((bell, i) => {
        const onMore = (): void => bells[(i + 1) % WORKERS]?.notify();
        const worker = createWorker({ pool, table, receive, bell, onMore, batchSize, pollMs, log });
        worker.start();
        return worker;
      });
    };
    let workers: Awaited<ReturnType<typeof start>> = [];
    return {
      start: async () => {
        workers = await start();
        listener.start();
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
