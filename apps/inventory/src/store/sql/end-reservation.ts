import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import { receiptInsert, receiptValue } from '@coffeemesh/postgres';
import type { Reservation, ReservationStatus } from '../../domain/reservation.ts';
import type { StockChangeRow } from '../change-stock.ts';
import { availabilityChanges, passedChanges } from './availability-changes.ts';

export type EndRow = StockChangeRow & { isChanged: boolean };

/**
 * Ends one held reservation: its stock is available again, or, when it is confirmed, leaves the stock and is entered in
 * the ledger. Stock levels are locked in the order of their items, as in every statement of this service.
 *
 * $2 the new status, $3 the instant, $4 the actor, $5 whether it may cause events.
 * @param target selects the reservation `FOR UPDATE`; no row if it cannot be ended
 */
const endText = (target: string): string => `
WITH target AS (${target}
), level AS MATERIALIZED (
  SELECT s.*, l.amount, s.on_hand - s.reserved AS available, CASE $2 WHEN 'confirmed' THEN l.amount ELSE 0 END AS sold
  FROM target r JOIN reservation_line l ON l.reservation_id = r.id
  JOIN stock_level s ON s.cafe_id = r.cafe_id AND s.item_id = l.item_id
  ORDER BY s.item_id FOR UPDATE OF s
), changed AS (
  SELECT id, cafe_id, item_id, available AS before, available + amount - sold AS after, low_level AS low_before,
    low_level AS low_after, par_level
  FROM level
), ${passedChanges}, ended AS (
  UPDATE reservation r SET status = $2, ended_at = $3, version = r.version + 1
  FROM target t WHERE r.id = t.id AND ($5::boolean OR NOT EXISTS (SELECT FROM passed)) RETURNING r.id
), released AS (
  UPDATE stock_level s SET reserved = v.reserved - v.amount, on_hand = v.on_hand - v.sold, version = v.version + 1,
    updated_at = $3
  FROM ended, level v WHERE s.id = v.id
), entry AS (
  INSERT INTO ledger_entry (movement_id, cafe_id, item_id, kind, change, on_hand, actor_id, created_at)
  SELECT ended.id, v.cafe_id, v.item_id, 'sold', -v.sold, v.on_hand - v.sold, $4, $3::timestamptz
  FROM ended, level v WHERE v.sold > 0 ORDER BY v.item_id
)`;

const result = `
SELECT EXISTS (SELECT FROM ended) AS "isChanged", NOT $5::boolean AND EXISTS (SELECT FROM passed) AS "needsTransaction",
  CASE WHEN $5::boolean THEN ${availabilityChanges} END AS changes`;

const endOneText = `${endText(`
  SELECT id, cafe_id FROM reservation WHERE id = $1 AND version = $6 AND status = 'held' FOR UPDATE`)}, receipt AS (${receiptInsert({ parameter: 7, from: 'ended' })})
${result}`;

/** Ends the version before the given one; `isChanged` is false if that is not the current one. */
export const endReservation = (
  { id, status, endedAt, version }: Reservation & { endedAt: Date },
  actorId: string,
  receipt: Receipt | undefined,
  isInTransaction: boolean,
): SqlStatement => ({
  name: 'end-reservation',
  text: endOneText,
  values: [id, status, endedAt, actorId, isInTransaction, version - 1, receiptValue(receipt)],
});

const expireText = `${endText(`
  SELECT id, cafe_id FROM reservation WHERE status = 'held' AND expires_at <= $3 AND $1::uuid IS NULL
  ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED`)}
${result}`;

/** Ends one reservation that is due and that no other sweeper is ending. */
export const expireReservation = (now: Date, isInTransaction: boolean): SqlStatement => ({
  name: 'expire-reservation',
  text: expireText,
  values: [null, 'expired' satisfies ReservationStatus, now, 'inventory', isInTransaction],
});
