/**
 * How long a saga belongs to whoever works on it; each write of it begins this time anew. Longer than a neighbour is
 * waited for, and the pause after it.
 */
export const leaseMs = 10_000;

/** How long an attempt may take to pay, unanswered questions included. */
export const payWithinMs = 60_000;

/** Asked in vain this often, a saga counts as stuck. It is tried on all the same. */
export const stuckAttempts = 5;

const firstMs = 500;
const longestMs = 15_000;

/** Milliseconds until the next try after so many in vain: doubled each time, a quarter of a minute at the most. */
export const backoffMs = (attempts: number): number => Math.min(longestMs, firstMs * 2 ** Math.max(0, attempts - 1));
