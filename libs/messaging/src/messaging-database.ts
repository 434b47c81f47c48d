import type { Pool } from 'pg';
import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';

/** The part of a service's database that messaging uses. */
export type MessagingDatabase = {
  readonly pool: Pool;
  query<Row = Record<string, unknown>>(statement: SqlStatement): Promise<Row[]>;
  transaction<T>(work: (session: SqlSession) => Promise<T>): Promise<T>;
};
