import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { reservationView } from './reservation-view.ts';

/** A reservation, with what it holds of each item. */
export const getReservation: Handler<'getReservation'> = async ({ params, caller }, { reservations }) => {
  const reservation = seenBy(caller, await reservations.get(params.reservationId));
  const lines = await reservations.linesOf(reservation.id);
  return ok({ ...reservationView(reservation), lines }, etagOf(reservation));
};
