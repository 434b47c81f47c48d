import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { expiryRules, newReservation } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { instantOf } from './instant.ts';
import { reservationView } from './reservation-view.ts';

/** Holds what an order takes, all of it or nothing. The hot path: one statement. */
export const createReservation: Handler<'createReservation'> = async (
  { body, idempotency },
  { reservations, clock },
) => {
  const now = clock.now();
  const expiresAt = instantOf(body.expiresAt);
  expiryRules.assert({ expiresAt, now });
  const reservation = newReservation({ ...body, expiresAt }, now);
  const answer = created(`/reservations/${reservation.id}`, reservationView(reservation), etagOf(reservation));
  await reservations.hold(reservation, { events: [], receipt: idempotency.receiptFor(answer) });
  return answer;
};
