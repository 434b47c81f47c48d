import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Clock, Logger } from '@coffeemesh/kernel';
import { EXPIRY_SWEEP_INTERVAL_MS } from '../domain/policy.ts';
import type { ReservationStore } from '../domain/ports.ts';

export type ExpiryDeps = { reservations: ReservationStore; clock: Clock };

/** Expires every reservation that is due, one at a time. Parallel sweepers never expire the same one. */
export const expireReservations = async ({ reservations, clock }: ExpiryDeps): Promise<void> => {
  const now = clock.now();
  while (await reservations.expireOne(now));
};

export const createExpirySweeper = (deps: ExpiryDeps, log: Logger): BackgroundTask =>
  every({ name: 'reservation-expiry', periodMs: EXPIRY_SWEEP_INTERVAL_MS, log }, () => expireReservations(deps));
