import { setTimeout as delay } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { FaultInjector } from './fault-injection.ts';
import { connectionRefused, responseLost } from './injected-errors.ts';

type Done = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;

/**
 * Injects faults when a client takes a connection from the pool. This covers every query and every transaction, also
 * those of Prisma. A transaction whose response is lost has committed. Without an injector the pool is not changed.
 */
export const injectPoolFaults = (pool: Pool, nextFault: FaultInjector | undefined): void => {
  if (nextFault === undefined) return;
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const connectWithFaults = async (): Promise<PoolClient> => {
    const { delayMs, isRefused, isLost } = nextFault();
    if (isRefused) throw connectionRefused();
    if (delayMs > 0) await delay(delayMs);
    const client = await connect();
    if (isLost) loseResponses(client);
    return client;
  };
  const connectEitherWay = (done?: Done): Promise<PoolClient> | void => {
    if (done === undefined) return connectWithFaults();
    connectWithFaults().then(
      (client) => done(undefined, client, client.release),
      (error: Error) => done(error, undefined, () => undefined),
    );
  };
  pool.connect = connectEitherWay as Pool['connect'];
};

/** Until the connection is released, statements are executed but end as if the connection had broken. */
const loseResponses = (client: PoolClient): void => {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const release = client.release;
  let inTransaction = false;
  const losing = (...args: unknown[]): unknown => {
    const text = textOf(args[0]);
    inTransaction ||= /^\s*BEGIN/i.test(text);
    if (inTransaction && !/^\s*COMMIT/i.test(text)) return query(...args);
    const last = args.at(-1);
    if (typeof last !== 'function') return (query(...args) as Promise<unknown>).then(fail);
    const done = (error: Error | null): unknown => (last as (error: Error) => unknown)(error ?? responseLost());
    return query(...args.slice(0, -1), done);
  };
  client.query = losing as PoolClient['query'];
  client.release = (error) => {
    Reflect.deleteProperty(client, 'query');
    release(error);
  };
};

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown }).text);

const fail = (): never => {
  throw responseLost();
};
