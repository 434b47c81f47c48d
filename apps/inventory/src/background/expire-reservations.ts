import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { Deps } from '../deps.ts';

const periodMs = 1_000;

/** Gives back what is held too long, one reservation at a time; several sweepers never take the same one. */
export const expireReservations = async ({ reservations, clock }: Pick<Deps, 'reservations' | 'clock'>) => {
  const now = clock.now();
  while (await reservations.expireOne(now));
};

export const createExpirySweeper = (deps: Deps, log: Logger): BackgroundTask =>
  every({ name: 'reservation-expiry', periodMs, log }, () => expireReservations(deps));
