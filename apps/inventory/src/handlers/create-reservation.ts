import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { toInstant } from '../domain/instant.ts';
import { expiryRules, newReservation } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toReservationResponse } from './reservation-response.ts';

/** Holds the stock for an order, all of it or nothing. This is the hot path. */
export const createReservation: Handler<'createReservation'> = async (
  { body, idempotency },
  { reservations, clock },
) => {
  const now = clock.now();
  const expiresAt = toInstant(body.expiresAt);
  expiryRules.assert({ expiresAt, now });
  const reservation = newReservation({ ...body, expiresAt }, now);
  const response = created(`/reservations/${reservation.id}`, toReservationResponse(reservation), etagOf(reservation));
  await reservations.hold(reservation, { events: [], receipt: idempotency.receiptFor(response) });
  return response;
};
