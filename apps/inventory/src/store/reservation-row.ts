import type { Portions, Reservation, ReservationStatus } from '../domain/reservation.ts';

/** As every statement on reservations selects them. */
export const reservationColumns = `id, order_id AS "orderId", cafe_id AS "cafeId", status, items,
  expires_at AS "expiresAt", created_at AS "createdAt", ended_at AS "endedAt", version`;

export type ReservationRow = Omit<Reservation, 'items' | 'status'> & { items: Portions[]; status: string };

export const reservationOf = (row: ReservationRow): Reservation => ({
  ...row,
  status: row.status as ReservationStatus,
});
