import { columnList, columnOf, selectList } from '@coffeemesh/postgres';
import type { Reservation, ReservationItem, ReservationStatus } from '../domain/reservation.ts';
import { Prisma } from '../generated/prisma/client.ts';

export const reservationColumns = columnList(Prisma.ReservationScalarFieldEnum);
export const selectedReservation = selectList(Prisma.ReservationScalarFieldEnum, 'reservation');

/** `items` is JSON that this service wrote. */
export type ReservationRow = Omit<Prisma.ReservationGetPayload<object>, 'items'> & {
  items: readonly ReservationItem[];
};

export const reservationFromRow = (row: ReservationRow): Reservation => ({
  ...row,
  status: row.status as ReservationStatus,
});

/** The row as JSON by its columns, for `jsonb_populate_record`. */
export const toReservationJson = (reservation: Reservation): string => {
  const fields = Object.entries(reservation satisfies ReservationRow);
  return JSON.stringify(Object.fromEntries(fields.map(([field, value]) => [columnOf(field), value])));
};
