import type { PageRequest, SqlStatement } from '@coffeemesh/kernel';
import type { ReservationFilters, VisibleCafes } from '../../domain/ports.ts';
import { selectedReservation } from '../reservation-row.ts';

export const readReservation = (id: string): SqlStatement => ({
  name: 'read-reservation',
  text: `SELECT ${selectedReservation} FROM reservation WHERE id = $1`,
  values: [id],
});

export const readLines = (id: string): SqlStatement => ({
  name: 'read-reservation-lines',
  text: `SELECT l.item_id AS "itemId", i.name AS "itemName", l.amount, i.unit
         FROM reservation_line l JOIN item i ON i.id = l.item_id WHERE l.reservation_id = $1 ORDER BY i.name_key`,
  values: [id],
});

const listText = (descending: boolean): string => `
SELECT ${selectedReservation} FROM reservation
WHERE ($1::uuid[] IS NULL OR cafe_id = ANY ($1)) AND ($2::uuid IS NULL OR order_id = $2)
  AND ($3::text IS NULL OR status = $3)
  AND ($4::timestamptz IS NULL OR (created_at, id) ${descending ? '<' : '>'} ($4, $5::uuid))
ORDER BY created_at ${descending ? 'DESC' : ''}, id ${descending ? 'DESC' : ''} LIMIT $6`;

/** A page of reservations by creation time. */
export const listReservations = (
  cafes: VisibleCafes,
  { orderId, status }: ReservationFilters,
  { limit, descending, after }: PageRequest<'instant'>,
): SqlStatement => ({
  text: listText(descending),
  values: [
    cafes === 'all' ? null : cafes,
    orderId ?? null,
    status ?? null,
    after?.value ?? null,
    after?.id ?? null,
    limit,
  ],
});
