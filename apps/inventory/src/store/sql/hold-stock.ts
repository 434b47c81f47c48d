import { currentTraceparent, type Receipt, type SqlStatement } from '@coffeemesh/kernel';
import type { Reservation } from '../../domain/reservation.ts';
import type { Need } from '../../domain/shortage.ts';
import { receiptValue, writeReceipt } from './receipt.ts';
import { stockEvents } from './stock-events.ts';

/** `needs` is null where the stock is held; otherwise nothing was written. */
export type HeldRow = { told: number; needs: Need[] | null };

/**
 * From recipes to held stock in one round trip, all of it or nothing. The rows of the stock are locked in the order of
 * their items (every statement of this service does so), and what is available is read off the locked rows: buyers of
 * the same thing come one after another, and none of them is promised what another has.
 *
 * The figures are set to those of the locked row, and not reckoned from the updated one: Postgres holds the new row
 * against the table's CHECK with what the statement's snapshot saw, before it looks at what has become of it since. What
 * came back or was restocked while a buyer waited would be refused to her.
 */
const text = `WITH portion AS (
    SELECT * FROM jsonb_to_recordset($7::jsonb) AS p(place integer, product_id uuid, size text, options uuid[],
      quantity integer)
  ), need AS (
    SELECT p.place, l.item_id, sum(l.quantity::bigint * p.quantity) AS amount
    FROM portion p JOIN recipe_line l ON l.product_id = p.product_id
      AND (l.option_id IS NULL OR l.option_id = ANY (p.options)) AND (l.size IS NULL OR l.size = p.size)
    GROUP BY p.place, l.item_id
  ), total AS (
    SELECT item_id, sum(amount) AS amount FROM need GROUP BY item_id
  ), locked AS (
    SELECT s.id, s.item_id, s.on_hand, s.reserved, s.version, s.on_hand - s.reserved AS available
    FROM stock_level s WHERE s.cafe_id = $3 AND s.item_id = ANY (ARRAY(SELECT item_id FROM total))
    ORDER BY s.item_id FOR UPDATE
  ), short AS (
    SELECT t.item_id FROM total t LEFT JOIN locked k USING (item_id) WHERE coalesce(k.available, 0) < t.amount
  ), held AS (
    INSERT INTO reservation (id, order_id, cafe_id, status, items, expires_at, created_at, version)
    SELECT $1::uuid, $2::uuid, $3::uuid, 'held', $4::jsonb, $5::timestamptz, $6::timestamptz, 1 WHERE NOT EXISTS (SELECT FROM short)
    RETURNING id
  ), changed AS (
    UPDATE stock_level s SET on_hand = k.on_hand, reserved = k.reserved + t.amount::integer, version = k.version + 1,
      updated_at = $6
    FROM held, locked k JOIN total t USING (item_id) WHERE s.id = k.id
    RETURNING s.id, s.cafe_id, s.item_id, old.on_hand - old.reserved AS before, new.on_hand - new.reserved AS after,
      s.low_level AS low_before, s.low_level AS low_after, s.par_level
  ), lines AS (
    INSERT INTO reservation_line (reservation_id, item_id, amount)
    SELECT held.id, t.item_id, t.amount::integer FROM held, total t
  ), ${stockEvents({ at: 9, traceparent: 10 })}, kept AS (${writeReceipt(8, 'EXISTS (SELECT FROM held)')})
  SELECT (SELECT count(*) FROM told)::integer AS told,
    CASE WHEN NOT EXISTS (SELECT FROM held) THEN (
      SELECT jsonb_agg(jsonb_build_object('place', n.place, 'itemId', n.item_id, 'itemName', i.name,
          'amount', n.amount, 'available', coalesce(k.available, 0)) ORDER BY n.place, i.name)
      FROM need n JOIN item i ON i.id = n.item_id LEFT JOIN locked k ON k.item_id = n.item_id
    ) END AS needs`;

export const holdStock = (reservation: Reservation, receipt: Receipt | undefined): SqlStatement => ({
  name: 'reservation-hold',
  text,
  values: [
    reservation.id,
    reservation.orderId,
    reservation.cafeId,
    JSON.stringify(reservation.items),
    reservation.expiresAt,
    reservation.createdAt,
    JSON.stringify(
      reservation.items.map(({ productId, ...portions }, place) => ({ ...portions, place, product_id: productId })),
    ),
    receiptValue(receipt),
    reservation.createdAt.toISOString(),
    currentTraceparent() ?? null,
  ],
});
