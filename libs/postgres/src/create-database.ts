import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';
import { Pool } from 'pg';

import { runTransaction, type TransactionOptions } from './transaction.ts';
import { typeParsers } from './type-parsers.ts';

/** A service's own database: a pool of connections, prepared statements by name, transactions. */
export type Database = {
  /** For what needs a connection of its own, such as LISTEN. */
  readonly pool: Pool;
  /** One statement, in a transaction of its own. */
  query<Row = Record<string, unknown>>(statement: SqlStatement): Promise<Row[]>;
  /**
   * Runs `work` between BEGIN and COMMIT; whatever it throws rolls back and is thrown on.
   * With `attempts`, it is run again after a deadlock or a serialization failure, so it must have no effects elsewhere.
   */
  transaction<T>(work: (session: SqlSession) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Resolves if the database answers. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  url: string;
  /** The service's name; Postgres shows it in pg_stat_activity. */
  name: string;
  poolSize?: number;
  statementTimeoutMs?: number;
  lockTimeoutMs?: number;
  /** How long a request waits for a free connection. */
  connectionTimeoutMs?: number;
  /** Told of connections that broke while nobody used them; they are replaced. */
  onIdleError?: (error: Error) => void;
};

export const createDatabase = ({
  url,
  name,
  poolSize = 10,
  statementTimeoutMs = 10_000,
  lockTimeoutMs = 5_000,
  connectionTimeoutMs = 3_000,
  onIdleError = () => undefined,
}: DatabaseOptions): Database => {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: name,
    connectionTimeoutMillis: connectionTimeoutMs,
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: statementTimeoutMs,
    options: `-c TimeZone=UTC -c lock_timeout=${lockTimeoutMs}`,
    keepAlive: true,
    types: typeParsers,
  });
  pool.on('error', onIdleError);
  // A connection that breaks while its transaction waits for something else would end the process; the next query tells.
  pool.on('connect', (client) => client.on('error', () => undefined));

  const query = async <Row>(statement: SqlStatement): Promise<Row[]> =>
    (await pool.query(toQuery(statement))).rows as Row[];

  return {
    pool,
    query,
    transaction: (work, options) => runTransaction(pool, work, options),
    ping: async () => {
      await query({ text: 'SELECT 1' });
    },
    close: () => pool.end(),
  };
};

const toQuery = ({ text, values, name }: SqlStatement) => ({
  text,
  ...(values === undefined ? {} : { values: [...values] }),
  ...(name === undefined ? {} : { name }),
});
