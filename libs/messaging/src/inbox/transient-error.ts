import { Problem } from '@coffeemesh/kernel';
import { isLostConnection } from '@coffeemesh/postgres';

/** SQLSTATE classes and codes of transient errors: connections, shutdowns, resources, locks, deadlocks. */
const transientSqlStates = /^(08|53|57P|40001|40P01|55P03|57014)/;
const networkCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNABORTED',
]);

/**
 * Whether an error says nothing about the event: a database or an upstream could not be reached, or was overloaded.
 * Such events are retried without a limit. Follows `cause`, since libraries wrap the errors that they catch.
 */
export const isTransient = (error: unknown): boolean => {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    if (current instanceof Problem && (current.kind === 'unavailable' || current.kind === 'timeout')) return true;
    const { code } = current as { code?: unknown };
    if (typeof code === 'string' && (transientSqlStates.test(code) || networkCodes.has(code))) return true;
    if (isLostConnection(current)) return true;
  }
  return false;
};
