import { FAILED_ATTEMPTS_BEFORE_LOCK, FAILED_ATTEMPTS_RESET_MS, FIRST_LOCK_MS, MAX_LOCK_MS } from './policy.ts';
import { TooManyAttempts } from './problems.ts';

/** Consecutive failed attempts at one password or secret. */
export type FailedAttempts = {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
};

/**
 * The state after one more failed attempt. The fifth in a row locks for a minute, each further one for twice as long,
 * up to 15 minutes. After an hour without a failed attempt, counting starts again.
 */
export const afterFailure = (before: FailedAttempts | undefined, now: Date): FailedAttempts => {
  const isRecent = before !== undefined && now.getTime() - before.lastFailedAt.getTime() < FAILED_ATTEMPTS_RESET_MS;
  const failures = (isRecent ? before.failures : 0) + 1;
  const doublings = failures - FAILED_ATTEMPTS_BEFORE_LOCK;
  const lockMs = doublings < 0 ? 0 : Math.min(FIRST_LOCK_MS * 2 ** doublings, MAX_LOCK_MS);
  return { failures, lastFailedAt: now, lockedUntil: lockMs > 0 ? new Date(now.getTime() + lockMs) : null };
};

/** @throws TooManyAttempts (429) with Retry-After, while locked */
export const assertNotLocked = (attempts: FailedAttempts | undefined, now: Date): void => {
  const leftMs = (attempts?.lockedUntil?.getTime() ?? 0) - now.getTime();
  if (leftMs > 0) throw TooManyAttempts({ retryAfterSeconds: Math.ceil(leftMs / 1000) });
};
