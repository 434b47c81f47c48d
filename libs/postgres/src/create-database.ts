import { Pool } from 'pg';
import type { SqlSession, SqlStatement } from '@coffeemesh/kernel';
import {
  CONNECTION_TIMEOUT_MS,
  IDLE_IN_TRANSACTION_TIMEOUT_MS,
  LOCK_TIMEOUT_MS,
  POOL_SIZE,
  STATEMENT_TIMEOUT_MS,
} from './policy.ts';
import { runTransaction, type TransactionOptions } from './transaction.ts';
import { typeParsers } from './type-parsers.ts';

/** The database of a service: a pool of connections, statements prepared by name, transactions. */
export type Database = {
  /** For what needs its own connection, such as LISTEN. */
  readonly pool: Pool;
  /** Runs one statement, in its own transaction. */
  query<Row = Record<string, unknown>>(statement: SqlStatement): Promise<Row[]>;
  /**
   * Runs `work` between BEGIN and COMMIT; if it throws, the transaction rolls back.
   * With `attempts`, `work` runs again after a deadlock or a serialization failure, so it must have no other effects.
   */
  transaction<T>(work: (session: SqlSession) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** Resolves if the database responds. */
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
  /** The longest wait for a free connection. */
  connectionTimeoutMs?: number;
  /** Called for idle connections that broke; they are replaced. */
  onIdleError?: (error: Error) => void;
};

/** The limits that are settings of every service. */
export const defaultDatabaseLimits = {
  poolSize: POOL_SIZE,
  statementTimeoutMs: STATEMENT_TIMEOUT_MS,
  lockTimeoutMs: LOCK_TIMEOUT_MS,
} as const;

export const createDatabase = ({
  url,
  name,
  poolSize = POOL_SIZE,
  statementTimeoutMs = STATEMENT_TIMEOUT_MS,
  lockTimeoutMs = LOCK_TIMEOUT_MS,
  connectionTimeoutMs = CONNECTION_TIMEOUT_MS,
  onIdleError = () => undefined,
}: DatabaseOptions): Database => {
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    application_name: name,
    connectionTimeoutMillis: connectionTimeoutMs,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT_MS,
    statement_timeout: statementTimeoutMs,
    options: `-c TimeZone=UTC -c lock_timeout=${lockTimeoutMs}`,
    keepAlive: true,
    types: typeParsers,
  });
  pool.on('error', onIdleError);
  // A connection that breaks between two queries of a transaction must not end the process; the next query fails.
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
