import { every, type BackgroundTask } from '@coffeemesh/async';
import type { Clock, Logger } from '@coffeemesh/kernel';
import { FAILED_ATTEMPTS_RETENTION_MS, SESSION_RETENTION_MS, SWEEP_INTERVAL_MS } from '../domain/policy.ts';
import type { FailedAttemptsStore, SessionStore } from '../domain/ports.ts';

export type SweepDeps = { sessions: SessionStore; failedAttempts: FailedAttemptsStore; clock: Clock };

/** Deletes sessions and failed attempts at the end of their retention. */
export const sweepExpired = async ({ sessions, failedAttempts, clock }: SweepDeps): Promise<void> => {
  const now = clock.now().getTime();
  await sessions.deleteExpiredBefore(new Date(now - SESSION_RETENTION_MS));
  await failedAttempts.deleteUnchangedSince(new Date(now - FAILED_ATTEMPTS_RETENTION_MS));
};

export const createExpirySweeper = (deps: SweepDeps, log: Logger): BackgroundTask =>
  every({ name: 'expiry-sweeper', periodMs: SWEEP_INTERVAL_MS, log }, () => sweepExpired(deps));
