import type { Clock } from '@coffeemesh/kernel';

import { TooManyAttempts } from './identity-problems.ts';
import type { GuessCounts } from './ports.ts';

/** Wrong guesses, one after the other, at one password or secret. */
export type GuessCount = {
  readonly failures: number;
  readonly lastFailedAt: Date;
  readonly lockedUntil: Date | null;
};

const FREE_FAILURES = 5;
const FIRST_LOCK_MS = 60_000;
const LONGEST_LOCK_MS = 15 * 60_000;
const FORGOTTEN_AFTER_MS = 60 * 60_000;

/**
 * The count after one more wrong guess: the fifth in a row locks for a minute, each further one for twice as long, up to
 * 15 minutes. An hour without a wrong guess makes it forget.
 */
export const afterFailure = (before: GuessCount | undefined, now: Date): GuessCount => {
  const isRemembered = before !== undefined && now.getTime() - before.lastFailedAt.getTime() < FORGOTTEN_AFTER_MS;
  const failures = (isRemembered ? before.failures : 0) + 1;
  const doublings = failures - FREE_FAILURES;
  const lockMs = doublings < 0 ? 0 : Math.min(FIRST_LOCK_MS * 2 ** doublings, LONGEST_LOCK_MS);
  return { failures, lastFailedAt: now, lockedUntil: lockMs > 0 ? new Date(now.getTime() + lockMs) : null };
};

/** @throws TooManyAttempts (429) with Retry-After, while the count is locked */
export const assertNotLocked = (count: GuessCount | undefined, now: Date): void => {
  const leftMs = (count?.lockedUntil?.getTime() ?? 0) - now.getTime();
  if (leftMs > 0) throw TooManyAttempts({ retryAfterSeconds: Math.ceil(leftMs / 1000) });
};

type Guard = { guessCounts: GuessCounts; clock: Clock };

/** What is guessed at. A password is guarded by its e-mail address, with or without an account. */
export const passwordOf = (email: string): string => `password:${email}`;

/**
 * Asks whether a guess is right, unless there were too many wrong ones before; counts it if it is wrong.
 * @throws TooManyAttempts (429)
 */
export const guarded = async (
  target: string,
  check: () => Promise<boolean>,
  { guessCounts, clock }: Guard,
): Promise<boolean> =>
  guessCounts.inTurn(target, async () => {
    const before = await guessCounts.find(target);
    assertNotLocked(before, clock.now());
    const isRight = await check();
    if (!isRight) await guessCounts.update(target, (current) => afterFailure(current, clock.now()));
    else if (before !== undefined) await guessCounts.clear(target);
    return isRight;
  });

/**
 * Asks whether a service's secret is right. It cannot be guessed, so the right one is never locked out: that would let
 * anybody stop the chain. Wrong ones are slowed down.
 * @throws TooManyAttempts (429)
 */
export const guardedSecret = async (
  clientId: string,
  check: () => boolean,
  { guessCounts, clock }: Guard,
): Promise<boolean> => {
  if (check()) return true;
  const target = `secret:${clientId}`;
  assertNotLocked(await guessCounts.find(target), clock.now());
  await guessCounts.update(target, (current) => afterFailure(current, clock.now()));
  return false;
};
