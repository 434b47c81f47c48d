import { currentTraceparent, type Receipt, type SqlStatement } from '@coffeemesh/kernel';
import type { Reservation, ReservationStatus } from '../../domain/reservation.ts';
import { receiptValue, writeReceipt } from './receipt.ts';
import { stockEvents } from './stock-events.ts';

export type EndRow = { ended: boolean; told: number };

/**
 * Ends one held reservation: what it holds is given back, or, when it is confirmed, leaves the stock and is entered in
 * the ledger. As everywhere, stock levels are locked in the order of their items.
 * @param ended how the reservation is ended; gives back `id` and `cafe_id`, or no row when it cannot
 */
const endedBy = (ended: string): string => `
WITH ended AS (${ended}
), level AS MATERIALIZED (
  SELECT s.id, l.amount, s.on_hand - s.reserved AS available
  FROM ended r JOIN reservation_line l ON l.reservation_id = r.id
  JOIN stock_level s ON s.cafe_id = r.cafe_id AND s.item_id = l.item_id
  ORDER BY s.item_id FOR UPDATE OF s
), given AS (
  UPDATE stock_level s SET
    reserved = s.reserved - v.amount,
    on_hand = s.on_hand - CASE $2 WHEN 'confirmed' THEN v.amount ELSE 0 END,
    version = s.version + 1, updated_at = $3
  FROM level v WHERE s.id = v.id
  RETURNING s.id, s.cafe_id, s.item_id, v.amount, v.available AS before, s.on_hand - s.reserved AS after, s.on_hand,
    s.low_level, s.par_level
), sold AS (
  INSERT INTO ledger_entry (movement_id, cafe_id, item_id, kind, change, on_hand, actor_id, created_at)
  SELECT ended.id, given.cafe_id, given.item_id, 'sold', -given.amount, given.on_hand, $6, $3::timestamptz
  FROM ended, given WHERE $2 = 'confirmed' ORDER BY given.item_id
), changed AS (
  SELECT id, cafe_id, item_id, before, after, low_level AS low_before, low_level AS low_after, par_level FROM given
), ${stockEvents({ at: 4, traceparent: 5 })}`;

const result = `
SELECT EXISTS (SELECT FROM ended) AS ended, (SELECT count(*) FROM told)::int AS told`;

const endText = `${endedBy(`
  UPDATE reservation SET status = $2, ended_at = $3, version = version + 1
  WHERE id = $1 AND version = $7 AND status = 'held' RETURNING id, cafe_id`)}, kept AS (${writeReceipt(8, 'EXISTS (SELECT FROM ended)')})
${result}`;

/** Ends what was held in the version before the given one; no row is ended if that is not the current one. */
export const endReservation = (
  { id, status, endedAt, version }: Reservation & { endedAt: Date },
  actorId: string,
  receipt: Receipt | undefined,
): SqlStatement => ({
  name: 'end-reservation',
  text: endText,
  values: [...valuesOf(id, status, endedAt, actorId), version - 1, receiptValue(receipt)],
});

const expireText = `${endedBy(`
  UPDATE reservation SET status = $2, ended_at = $3, version = version + 1
  WHERE id = (SELECT id FROM reservation WHERE status = 'held' AND expires_at <= $3 AND $1::uuid IS NULL
              ORDER BY expires_at LIMIT 1 FOR UPDATE SKIP LOCKED)
  RETURNING id, cafe_id`)}
${result}`;

/** Ends one reservation whose time is up, of those that nobody else is at. */
export const expireReservation = (now: Date): SqlStatement => ({
  name: 'expire-reservation',
  text: expireText,
  values: valuesOf(null, 'expired', now, 'inventory'),
});

const valuesOf = (id: string | null, status: ReservationStatus, at: Date, actorId: string): unknown[] => [
  id,
  status,
  at,
  at.toISOString(),
  currentTraceparent() ?? null,
  actorId,
];
