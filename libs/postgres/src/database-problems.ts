import { isNativeError } from 'node:util/types';

import {
  DependencyUnavailable,
  type Problem,
  type ProblemType,
  RequestInFlight,
  StateConflict,
} from '@coffeemesh/kernel';
import { isLostConnection } from './lost-connection.ts';

const retrySoon = { retryAfterSeconds: 1 };
const retryLater = { retryAfterSeconds: 5 };

/** What the database's and its drivers' codes mean to a caller. What is not listed is a defect of ours: 500. */
const table: Readonly<Record<string, readonly [ProblemType, { retryAfterSeconds: number } | undefined]>> = {
  // Postgres: the change collides with one that was made at the same time
  '23505': [StateConflict, undefined], // unique_violation
  '23503': [StateConflict, undefined], // foreign_key_violation
  '23P01': [StateConflict, undefined], // exclusion_violation
  '40001': [DependencyUnavailable, retrySoon], // serialization_failure
  '40P01': [DependencyUnavailable, retrySoon], // deadlock_detected
  '55P03': [DependencyUnavailable, retrySoon], // lock_not_available
  '57014': [DependencyUnavailable, retrySoon], // query_canceled (statement_timeout)
  '25P03': [DependencyUnavailable, retrySoon], // idle_in_transaction_session_timeout
  // Postgres: it is not there, or does not let us in
  '53300': [DependencyUnavailable, retryLater], // too_many_connections
  '57P01': [DependencyUnavailable, retryLater], // admin_shutdown
  '57P02': [DependencyUnavailable, retryLater], // crash_shutdown
  '57P03': [DependencyUnavailable, retryLater], // cannot_connect_now
  '57P05': [DependencyUnavailable, retryLater], // idle_session_timeout
  '08000': [DependencyUnavailable, retryLater],
  '08001': [DependencyUnavailable, retryLater],
  '08003': [DependencyUnavailable, retryLater],
  '08004': [DependencyUnavailable, retryLater],
  '08006': [DependencyUnavailable, retryLater],
  // sockets
  ECONNREFUSED: [DependencyUnavailable, retryLater],
  ECONNRESET: [DependencyUnavailable, retryLater],
  EPIPE: [DependencyUnavailable, retryLater],
  ETIMEDOUT: [DependencyUnavailable, retryLater],
  ENOTFOUND: [DependencyUnavailable, retryLater],
  EAI_AGAIN: [DependencyUnavailable, retryLater],
  EHOSTUNREACH: [DependencyUnavailable, retryLater],
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

/** As a service ends. */
const isClosedPool = ({ message }: Error): boolean => message.startsWith('Cannot use a pool after');

/** The SQLSTATE, errno or Prisma codes found along an error's causes, the outermost first. */
export const errorCodesOf = (error: unknown, depth = 0): string[] => {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { code, originalCode, cause, meta } = error as Record<string, unknown>;
  return [
    ...[originalCode, code].filter((value) => typeof value === 'string'),
    ...errorCodesOf(cause, depth + 1),
    ...errorCodesOf((meta as Record<string, unknown> | undefined)?.['driverAdapterError'], depth + 1),
  ];
};

/** The problem that a database's error is to a caller, or undefined where it is a defect of ours. */
export const databaseProblem = (error: unknown): Problem | undefined => {
  const codes = errorCodesOf(error);
  // Inner codes say more: Prisma's P2010 ("raw query failed") wraps the SQLSTATE.
  const found = codes.map((code) => table[code]).findLast((entry) => entry !== undefined);
  if (found !== undefined) return found[0]({ ...found[1], cause: error });
  if (isNativeError(error) && (isLostConnection(error) || isClosedPool(error)))
    return DependencyUnavailable({ ...retryLater, cause: error });
  return undefined;
};

/** Whether a statement waited for a lock longer than it may. */
export const isLockTimeout = (error: unknown): boolean =>
  errorCodesOf(error).some((code) => code === '55P03' || code === '57014') || RequestInFlight.is(error);
