import { confirm } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { reservationResponse } from './reservation-response.ts';

/** Takes the held stock when preparation begins. */
export const confirmReservation: Handler<'confirmReservation'> = async ({ params, caller, idempotency }, deps) => {
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => confirm(current, deps.clock.now()),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(reservationResponse(changed)) }),
    caller.id,
  );
  return reservationResponse(reservation);
};
