import { expiryRules, extend } from '../domain/reservation.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { instantOf } from './instant.ts';
import { shown } from './reservation-view.ts';

/** What is held stays held for longer, or until something is done with it. */
export const extendReservation: Handler<'extendReservation'> = async ({ params, body, caller, idempotency }, deps) => {
  const expiresAt = instantOf(body.expiresAt);
  expiryRules.assert({ expiresAt, now: deps.clock.now() });
  const reservation = await deps.reservations.change(
    params.reservationId,
    (current) => extend(current, expiresAt),
    (changed) => ({ events: [], receipt: idempotency.receiptFor(shown(changed)) }),
    caller.id,
  );
  return shown(reservation);
};
