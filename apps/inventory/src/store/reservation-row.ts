import type { Reservation, ReservationItem, ReservationStatus } from '../domain/reservation.ts';
import { Prisma } from '../generated/prisma/client.ts';
import { columnNames, selectedColumns, toColumnJson } from './columns.ts';

export const reservationColumns = columnNames(Prisma.ReservationScalarFieldEnum);
export const selectedReservation = selectedColumns(Prisma.ReservationScalarFieldEnum, 'reservation');

/** `items` is JSON that this service wrote. */
export type ReservationRow = Omit<Prisma.ReservationGetPayload<object>, 'items'> & {
  items: readonly ReservationItem[];
};

export const reservationFromRow = (row: ReservationRow): Reservation => ({
  ...row,
  status: row.status as ReservationStatus,
});

/** The row as JSON by its columns. */
export const toReservationJson = (reservation: Reservation): string =>
  toColumnJson(reservation satisfies ReservationRow);
