import type { KeyedMutex } from '@coffeemesh/async';
import type { Clock } from '@coffeemesh/kernel';
import { afterFailure, assertNotLocked } from '../domain/failed-attempts.ts';
import type { FailedAttemptsStore } from '../domain/ports.ts';

export type ThrottleDeps = {
  failedAttempts: FailedAttemptsStore;
  /** Runs attempts at one target one after the other, so that parallel ones are all counted. */
  attemptMutex: KeyedMutex;
  clock: Clock;
};

/** The target of attempts at a password: its e-mail address, with or without an account. */
export const passwordTarget = (email: string): string => `password:${email}`;

/**
 * Runs `check` unless the target is locked, and counts a failed check. A successful check resets the count.
 * @returns the result of `check`
 * @throws TooManyAttempts (429)
 */
export const withThrottle = async (
  target: string,
  check: () => Promise<boolean>,
  { failedAttempts, attemptMutex, clock }: ThrottleDeps,
): Promise<boolean> =>
  attemptMutex.runExclusive(target, async () => {
    const before = await failedAttempts.find(target);
    assertNotLocked(before, clock.now());
    const isRight = await check();
    if (!isRight) await failedAttempts.update(target, (current) => afterFailure(current, clock.now()));
    else if (before !== undefined) await failedAttempts.clear(target);
    return isRight;
  });

/**
 * Throttles wrong secrets of a service. The right secret is accepted even while locked: otherwise anyone could lock a
 * service out by sending wrong ones, and a long random secret cannot be guessed.
 * @throws TooManyAttempts (429)
 */
export const withSecretThrottle = async (
  clientId: string,
  check: () => boolean,
  { failedAttempts, clock }: Pick<ThrottleDeps, 'failedAttempts' | 'clock'>,
): Promise<boolean> => {
  if (check()) return true;
  const target = `secret:${clientId}`;
  assertNotLocked(await failedAttempts.find(target), clock.now());
  await failedAttempts.update(target, (current) => afterFailure(current, clock.now()));
  return false;
};
