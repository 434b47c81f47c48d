/**
 * What the changes of stock levels mean to others, as common table expressions; for any statement that has
 *
 *   changed(id, cafe_id, item_id, before, after, low_before, low_after, par_level)
 *
 * with what was and is available, and with the low levels, one row a stock level and at most once. Adds `event(type,
 * subject, data)` and `told`, which writes the events to the outbox. Rows of `changed` must come from the change itself,
 * so that their locks are held when events are numbered.
 *
 * - `stock-low`: no more than the low level is available, and there was more.
 * - `stock-out`, `stock-back`: the change passes the need of some recipe line, or nothing at all. Both say everything that
 *   cannot be made for want of the item now.
 * @param at number of the parameter with the instant as RFC 3339 text
 * @param traceparent number of the parameter with the trace that it belongs to, or null
 */
export const stockEvents = ({ at, traceparent }: { at: number; traceparent: number }): string => `
availability AS (
  SELECT c.*, least(c.before, c.after) AS lower, greatest(c.before, c.after) AS upper,
    jsonb_build_object('stockLevelId', c.id, 'cafeId', c.cafe_id, 'itemId', c.item_id, 'itemName', i.name,
                       'unit', i.unit, 'available', c.after, 'at', $${at}::text) AS data
  FROM changed c JOIN item i ON i.id = c.item_id
), event AS (
  SELECT 'inventory.stock-low.v1' AS type, a.id AS subject,
    a.data || jsonb_build_object('lowLevel', a.low_after, 'parLevel', a.par_level) AS data
  FROM availability a
  WHERE a.low_after > 0 AND a.after <= a.low_after AND (a.before > a.low_before OR a.low_before = 0)
  UNION ALL
  SELECT CASE WHEN a.after < a.before THEN 'inventory.stock-out.v1' ELSE 'inventory.stock-back.v1' END, a.id,
    a.data || ${unavailable('a.item_id', 'a.after')}
  FROM availability a
  WHERE a.lower < a.upper AND (a.lower = 0 OR EXISTS (
    SELECT FROM recipe_line l WHERE l.item_id = a.item_id AND l.quantity > a.lower AND l.quantity <= a.upper))
), told AS (${writeEvents(traceparent)})`;

/** What of the recipes takes more of the item than is available, as two members of an event. */
export const unavailable = (itemId: string, available: string): string => `jsonb_build_object(
      'unavailableSizes', coalesce((
        SELECT jsonb_agg(jsonb_build_object('productId', l.product_id, 'size', l.size) ORDER BY l.product_id, l.size)
        FROM recipe_line l
        WHERE l.item_id = ${itemId} AND l.option_id IS NULL AND l.quantity > ${available}), '[]'),
      'unavailableOptions', coalesce((
        SELECT jsonb_agg(jsonb_build_object('productId', o.product_id, 'optionId', o.option_id)
                         ORDER BY o.product_id, o.option_id)
        FROM (SELECT l.product_id, l.option_id FROM recipe_line l
              WHERE l.item_id = ${itemId} AND l.option_id IS NOT NULL
              GROUP BY l.product_id, l.option_id HAVING min(l.quantity) > ${available}) o), '[]'))`;

export const writeEvents = (traceparent: number): string => `
  INSERT INTO outbox_event (id, type, subject, data, traceparent)
  SELECT gen_random_uuid(), e.type, e.subject::text, e.data, $${traceparent} FROM event e RETURNING 1`;
