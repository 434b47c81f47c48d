import { setTimeout as delay } from 'node:timers/promises';

import type { Pool, PoolClient } from 'pg';

import type { NextMishap } from './create-faults.ts';
import { lostAnswer, refusal } from './fault-errors.ts';

type Done = (error: Error | undefined, client: PoolClient | undefined, release: () => void) => void;

/**
 * Puts what goes wrong on purpose where a pool hands out its connections: every query and every transaction goes through
 * there, Prisma's too. A transaction whose answer is lost has committed. The pool is left as it is where nothing goes wrong.
 */
export const makePoolFaulty = (pool: Pool, next: NextMishap | undefined): void => {
  if (next === undefined) return;
  const connect = pool.connect.bind(pool) as () => Promise<PoolClient>;
  const faulty = async (): Promise<PoolClient> => {
    const { delayMs, isRefused, isLost } = next();
    if (isRefused) throw refusal();
    if (delayMs > 0) await delay(delayMs);
    const client = await connect();
    if (isLost) loseAnswer(client);
    return client;
  };
  const connectEitherWay = (done?: Done): Promise<PoolClient> | void => {
    if (done === undefined) return faulty();
    faulty().then(
      (client) => done(undefined, client, client.release),
      (error: Error) => done(error, undefined, () => undefined),
    );
  };
  pool.connect = connectEitherWay as Pool['connect'];
};

/** Until the connection is given back: what was asked is done, and what is told is that the connection broke. */
const loseAnswer = (client: PoolClient): void => {
  const query = client.query.bind(client) as (...args: unknown[]) => unknown;
  const release = client.release;
  let inTransaction = false;
  const losing = (...args: unknown[]): unknown => {
    const text = textOf(args[0]);
    inTransaction ||= /^\s*BEGIN/i.test(text);
    if (inTransaction && !/^\s*COMMIT/i.test(text)) return query(...args);
    const last = args.at(-1);
    if (typeof last !== 'function') return (query(...args) as Promise<unknown>).then(fail);
    const told = (error: Error | null): unknown => (last as (error: Error) => unknown)(error ?? lostAnswer());
    return query(...args.slice(0, -1), told);
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
  throw lostAnswer();
};
