import type { Pool, PoolClient } from 'pg';
import type { SqlSession } from '@coffeemesh/kernel';
import { afterCommitActions } from './after-commit.ts';
import { errorCodesOf } from './database-problems.ts';

export type TransactionOptions = {
  /** Maximum number of attempts; 1 unless given. */
  attempts?: number;
  isolation?: 'read committed' | 'repeatable read' | 'serializable';
};

export const runTransaction = async <T>(
  pool: Pool,
  work: (session: SqlSession) => Promise<T>,
  { attempts = 1, isolation = 'read committed' }: TransactionOptions = {},
): Promise<T> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(pool, work, isolation);
    } catch (error) {
      if (attempt >= attempts || !isWorthRetrying(error)) throw error;
    }
  }
};

const runOnce = async <T>(pool: Pool, work: (session: SqlSession) => Promise<T>, isolation: string): Promise<T> => {
  const client = await pool.connect();
  const { actions, afterCommit } = afterCommitActions();
  let broken: Error | undefined;
  let result: T;
  try {
    await client.query(isolation === 'read committed' ? 'BEGIN' : `BEGIN ISOLATION LEVEL ${isolation.toUpperCase()}`);
    result = await work(sessionOn(client, afterCommit));
    await client.query('COMMIT');
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
  actions();
  return result;
};

const sessionOn = (client: PoolClient, afterCommit: SqlSession['afterCommit']): SqlSession => ({
  query: async <Row>({ text, values = [], name }: Parameters<SqlSession['query']>[0]) =>
    (await client.query({ text, values: [...values], ...(name === undefined ? {} : { name }) })).rows as Row[],
  afterCommit,
});

/** @returns the error of a connection that cannot roll back, so that the pool discards it */
const rollBack = async (client: PoolClient): Promise<Error | undefined> => {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

/** serialization_failure, deadlock_detected */
const isWorthRetrying = (error: unknown): boolean =>
  errorCodesOf(error).some((code) => code === '40001' || code === '40P01');
