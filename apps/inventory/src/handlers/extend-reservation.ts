import { toInstant } from '../domain/instant.ts';
import { expiryRules, extend } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { reservationResponse } from './reservation-response.ts';

/** Sets a later expiry, or none. */
export const extendReservation: Handler<'extendReservation'> = async ({ params, body, caller, idempotency }, deps) => {
  const expiresAt = toInstant(body.expiresAt);
  expiryRules.assert({ expiresAt, now: deps.clock.now() });
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => extend(current, expiresAt),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(reservationResponse(changed)) }),
    caller.id,
  );
  return reservationResponse(reservation);
};
