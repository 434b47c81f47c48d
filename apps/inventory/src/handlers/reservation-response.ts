import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Reservation } from '../domain/reservation.ts';
import type { Reservation as ReservationBody } from '../generated/api/schemas.ts';

export const toReservationResponse = (reservation: Reservation): ReservationBody => ({
  ...reservation,
  items: reservation.items.map((item) => ({ ...item, options: [...item.options] })),
  expiresAt: reservation.expiresAt?.toISOString() ?? null,
  createdAt: reservation.createdAt.toISOString(),
  endedAt: reservation.endedAt?.toISOString() ?? null,
});

/** The reservation as a 200 response with its `ETag`. */
export const reservationResponse = (reservation: Reservation) =>
  ok(toReservationResponse(reservation), etagOf(reservation));
