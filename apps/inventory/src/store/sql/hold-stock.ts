import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import { receiptInsert, receiptValue } from '@coffeemesh/postgres';
import type { Reservation } from '../../domain/reservation.ts';
import type { StockRequirement } from '../../domain/shortage.ts';
import type { StockChangeRow } from '../change-stock.ts';
import { reservationColumns, toReservationJson } from '../reservation-row.ts';
import { availabilityChanges, passedChanges } from './availability-changes.ts';

/** `requirements` is not null if the stock is short; then nothing is held. */
export type HoldRow = StockChangeRow & { requirements: StockRequirement[] | null };

/**
 * Computes the required stock from the recipes and holds it, in one statement, all of it or nothing. It locks the
 * stock levels in the order of their
 * items, as every statement of this service does, and reads what is available from the locked rows. So buyers of the
 * same item are served one after another, and no unit is held twice.
 *
 * The new figures are computed from the locked row, not from the updated one: Postgres checks the table's CHECK against
 * the row of the statement's snapshot first, and would refuse stock that was released or restocked while the
 * statement waited.
 *
 * $1 the reservation, $2 the receipt, $3 whether it may cause events.
 */
const text = `WITH request AS (
    SELECT * FROM jsonb_populate_record(NULL::reservation, $1::jsonb)
  ), portion AS (
    SELECT p.* FROM request r CROSS JOIN LATERAL ROWS FROM (
      jsonb_to_recordset(r.items) AS ("productId" uuid, size text, options uuid[], quantity integer)
    ) WITH ORDINALITY AS p(product_id, size, options, quantity, number)
  ), required AS (
    SELECT p.number - 1 AS position, l.item_id, sum(l.quantity::bigint * p.quantity) AS amount
    FROM portion p JOIN recipe_line l ON l.product_id = p.product_id
      AND (l.option_id IS NULL OR l.option_id = ANY (p.options)) AND (l.size IS NULL OR l.size = p.size)
    GROUP BY p.number, l.item_id
  ), total AS (
    SELECT item_id, sum(amount) AS amount FROM required GROUP BY item_id
  ), locked AS (
    SELECT s.*, s.on_hand - s.reserved AS available
    FROM stock_level s
    WHERE s.cafe_id = (SELECT cafe_id FROM request) AND s.item_id = ANY (ARRAY(SELECT item_id FROM total))
    ORDER BY s.item_id FOR UPDATE
  ), short AS (
    SELECT t.item_id FROM total t LEFT JOIN locked k USING (item_id) WHERE coalesce(k.available, 0) < t.amount
  ), changed AS (
    SELECT k.id, k.cafe_id, k.item_id, k.available AS before, k.available - t.amount AS after,
      k.low_level AS low_before, k.low_level AS low_after, k.par_level
    FROM locked k JOIN total t USING (item_id) WHERE NOT EXISTS (SELECT FROM short)
  ), ${passedChanges}, held AS (
    INSERT INTO reservation (${reservationColumns})
    SELECT ${reservationColumns} FROM request
    WHERE NOT EXISTS (SELECT FROM short) AND ($3::boolean OR NOT EXISTS (SELECT FROM passed))
    RETURNING id, created_at
  ), taken AS (
    UPDATE stock_level s SET on_hand = k.on_hand, reserved = k.reserved + t.amount::integer, version = k.version + 1,
      updated_at = held.created_at
    FROM held, locked k JOIN total t USING (item_id) WHERE s.id = k.id
  ), line AS (
    INSERT INTO reservation_line (reservation_id, item_id, amount)
    SELECT held.id, t.item_id, t.amount::integer FROM held, total t
  ), receipt AS (${receiptInsert({ parameter: 2, from: 'held' })})
  SELECT NOT $3::boolean AND EXISTS (SELECT FROM passed) AS "needsTransaction",
    CASE WHEN $3::boolean THEN ${availabilityChanges} END AS changes,
    CASE WHEN EXISTS (SELECT FROM short) THEN (
      SELECT jsonb_agg(jsonb_build_object('position', n.position, 'itemId', n.item_id, 'itemName', i.name,
          'amount', n.amount, 'available', coalesce(k.available, 0)) ORDER BY n.position, i.name)
      FROM required n JOIN item i ON i.id = n.item_id LEFT JOIN locked k ON k.item_id = n.item_id
    ) END AS requirements`;

export const holdStock = (
  reservation: Reservation,
  receipt: Receipt | undefined,
  isInTransaction: boolean,
): SqlStatement => ({
  name: 'hold-stock',
  text,
  values: [toReservationJson(reservation), receiptValue(receipt), isInTransaction],
});
