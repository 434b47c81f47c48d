import { Problem } from '@coffeemesh/kernel';
import { isLostConnection } from '@coffeemesh/postgres';

/** SQLSTATE classes and codes of faults that pass by themselves: connections, shutdowns, resources, locks, deadlocks. */
const passing = /^(08|53|57P|40001|40P01|55P03|57014)/;
const network = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'ECONNABORTED']);

/**
 * Whether a failure says nothing of the event: a database or a neighbour could not be reached, or was too busy. Such
 * events are tried for as long as it takes. Looks through causes, as libraries wrap what they catch.
 */
export const isTransient = (error: unknown): boolean => {
  for (let fault = error, depth = 0; fault instanceof Error && depth < 5; fault = fault.cause, depth += 1) {
    if (fault instanceof Problem && (fault.kind === 'unavailable' || fault.kind === 'timeout')) return true;
    const { code } = fault as { code?: unknown };
    if (typeof code === 'string' && (passing.test(code) || network.has(code))) return true;
    if (isLostConnection(fault)) return true;
  }
  return false;
};
