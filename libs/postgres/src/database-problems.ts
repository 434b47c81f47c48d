import { isNativeError } from 'node:util/types';
import {
  DependencyUnavailable,
  type Problem,
  type ProblemType,
  RequestInFlight,
  StateConflict,
} from '@coffeemesh/kernel';
import { isLostConnection } from './lost-connection.ts';
import { CONTENTION_RETRY_AFTER_SECONDS, OUTAGE_RETRY_AFTER_SECONDS } from './policy.ts';

const retrySoon = { retryAfterSeconds: CONTENTION_RETRY_AFTER_SECONDS };
const retryLater = { retryAfterSeconds: OUTAGE_RETRY_AFTER_SECONDS };

/** The problem for each code of the database and its drivers. A code that is not listed is a defect: 500. */
const table: Readonly<Record<string, readonly [ProblemType, { retryAfterSeconds: number } | undefined]>> = {
  // Postgres: the change conflicts with a concurrent one
  '23505': [StateConflict, undefined], // unique_violation
  '23503': [StateConflict, undefined], // foreign_key_violation
  '23P01': [StateConflict, undefined], // exclusion_violation
  '40001': [DependencyUnavailable, retrySoon], // serialization_failure
  '40P01': [DependencyUnavailable, retrySoon], // deadlock_detected
  '55P03': [DependencyUnavailable, retrySoon], // lock_not_available
  '57014': [DependencyUnavailable, retrySoon], // query_canceled (statement_timeout)
  '25P03': [DependencyUnavailable, retrySoon], // idle_in_transaction_session_timeout
  // Postgres: the database cannot be written
  '25006': [DependencyUnavailable, retryLater], // read_only_sql_transaction, after a failover
  // sockets
  ECONNREFUSED: [DependencyUnavailable, retryLater],
  ECONNRESET: [DependencyUnavailable, retryLater],
  EPIPE: [DependencyUnavailable, retryLater],
  ECONNABORTED: [DependencyUnavailable, retryLater],
  ETIMEDOUT: [DependencyUnavailable, retryLater],
  ENOTFOUND: [DependencyUnavailable, retryLater],
  EAI_AGAIN: [DependencyUnavailable, retryLater],
  EHOSTUNREACH: [DependencyUnavailable, retryLater],
  // Prisma's driver adapter, which gives a kind where the driver gives no code
  ConnectionClosed: [DependencyUnavailable, retryLater],
  DatabaseNotReachable: [DependencyUnavailable, retryLater],
  SocketTimeout: [DependencyUnavailable, retryLater],
  TooManyConnections: [DependencyUnavailable, retryLater],
  // Prisma
  P2002: [StateConflict, undefined], // unique constraint
  P2003: [StateConflict, undefined], // foreign key
  P2034: [DependencyUnavailable, retrySoon], // write conflict or deadlock
  P1001: [DependencyUnavailable, retryLater], // cannot reach the server
  P1002: [DependencyUnavailable, retryLater],
  P1008: [DependencyUnavailable, retryLater],
  P1017: [DependencyUnavailable, retryLater], // the server has closed the connection
  P2024: [DependencyUnavailable, retryLater], // no connection from the pool in time
  P2028: [DependencyUnavailable, retryLater], // the transaction could not start, or ran out of time
  P2037: [DependencyUnavailable, retryLater], // too many connections
};

/**
 * Classes of SQLSTATE that say that the server cannot work now: 08 connection exception, 53 insufficient resources (disk
 * full, out of memory, too many connections), 57P operator intervention (shutdowns), 58 system error (I/O).
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const unavailableStates = /^(08...|53...|57P..|58...)$/;

const entryOf = (code: string) =>
  table[code] ?? (unavailableStates.test(code) ? ([DependencyUnavailable, retryLater] as const) : undefined);

/** While the service shuts down. */
const isClosedPool = ({ message }: Error): boolean => message.startsWith('Cannot use a pool after');

/** The SQLSTATE, errno or Prisma codes of an error and its causes, and the kinds of driver errors; the outermost first. */
export const errorCodesOf = (error: unknown, depth = 0): string[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, originalCode, kind, cause, meta } = error as Record<string, unknown>;
  return [
    ...[kind, originalCode, code].filter((value) => typeof value === 'string'),
    ...errorCodesOf(cause, depth + 1),
    ...errorCodesOf((meta as Record<string, unknown> | undefined)?.['driverAdapterError'], depth + 1),
  ];
};

/** The problem for a database's error; undefined if it is a defect. */
export const databaseProblem = (error: unknown): Problem | undefined => {
  const codes = errorCodesOf(error);
  // Inner codes are more specific: Prisma's P2010 ("raw query failed") wraps the SQLSTATE.
  const found = codes.map(entryOf).findLast((entry) => entry !== undefined);
  if (found !== undefined) return found[0]({ ...found[1], cause: error });
  if (isNativeError(error) && (isLostConnection(error) || isClosedPool(error)))
    return DependencyUnavailable({ ...retryLater, cause: error });
  return undefined;
};

/** Whether a statement waited too long for a lock. */
export const isLockTimeout = (error: unknown): boolean =>
  errorCodesOf(error).some((code) => code === '55P03' || code === '57014') || RequestInFlight.is(error);
