import { Problem } from '@coffeemesh/kernel';
import { databaseProblem } from '@coffeemesh/postgres';

/**
 * Whether an error says nothing about the event: a database or an upstream could not be reached, could not be written, or
 * was overloaded. Such events are retried without a limit. Follows `cause`, since libraries wrap the errors that they
 * catch.
 */
export const isTransient = (error: unknown): boolean => {
  for (let current = error, depth = 0; current instanceof Error && depth < 5; current = current.cause, depth += 1) {
    const problem = current instanceof Problem ? current : databaseProblem(current);
    if (problem?.kind === 'unavailable' || problem?.kind === 'timeout') return true;
  }
  return false;
};
