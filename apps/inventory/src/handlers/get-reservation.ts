import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toReservationResponse } from './reservation-response.ts';

/** A reservation with its lines. */
export const getReservation: Handler<'getReservation'> = async ({ params, caller }, { reservations }) => {
  const reservation = await reservations.get(params.reservationId);
  assertCanRead(caller, reservation);
  const lines = await reservations.linesOf(reservation.id);
  return ok({ ...toReservationResponse(reservation), lines }, etagOf(reservation));
};
