import { confirm } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './reservation-view.ts';

/** What was held is being used up. */
export const confirmReservation: Handler<'confirmReservation'> = async ({ params, caller, idempotency }, deps) => {
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => confirm(current, deps.clock.now()),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(shown(changed)) }),
    caller.id,
  );
  return shown(reservation);
};
