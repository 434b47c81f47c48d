import pg from 'pg';
import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';
import type { MessagingDatabase } from '../../src/inbox/messaging-database.ts';

export type ServiceDatabase = MessagingDatabase & { close(): Promise<void> };

/** A service's database with only what messaging needs. */
export const openServiceDatabase = (url: string): ServiceDatabase => {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  const transaction = async <T>(work: (session: SqlSession) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    const after: (() => void)[] = [];
    let broken: Error | undefined;
    try {
      await client.query('BEGIN');
      const result = await work({
        query: async <Row>(statement: SqlStatement) => (await client.query(mutable(statement))).rows as Row[],
        afterCommit: (action) => after.push(action),
      });
      await client.query('COMMIT');
      after.forEach((action) => action());
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((reason: unknown) => (broken = reason as Error));
      throw error;
    } finally {
      client.release(broken);
    }
  };
  return {
    pool,
    transaction,
    query: async <Row>(statement: SqlStatement) => (await pool.query(mutable(statement))).rows as Row[],
    close: () => pool.end(),
  };
};

const mutable = ({ values, ...rest }: SqlStatement) => ({ ...rest, values: [...(values ?? [])] });
