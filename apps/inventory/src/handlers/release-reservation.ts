import { release } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './reservation-view.ts';

/** What was held can be sold to others. */
export const releaseReservation: Handler<'releaseReservation'> = async ({ params, caller, idempotency }, deps) => {
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => release(current, deps.clock.now()),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(shown(changed)) }),
    caller.id,
  );
  return shown(reservation);
};
