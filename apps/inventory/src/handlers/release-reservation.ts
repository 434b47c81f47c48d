import { release } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { reservationResponse } from './reservation-response.ts';

/** Makes the held stock available again. */
export const releaseReservation: Handler<'releaseReservation'> = async ({ params, caller, idempotency }, deps) => {
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => release(current, deps.clock.now()),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(reservationResponse(changed)) }),
    caller.id,
  );
  return reservationResponse(reservation);
};
