/**
 * Common table expressions for every statement that changes stock levels. The statement has, one row a stock level:
 *
 *   changed(id, cafe_id, item_id, before, after, low_before, low_after, par_level)
 *
 * with what was and is available, and with the low levels. The rows are read from locked stock levels, so that the
 * figures are exact and events of one stock level are written in the order of its changes.
 *
 * Adds `passed`, the changes that other services need to know:
 * - `is_low`: no more than the low level is available, and there was more.
 * - `turned`: `out` or `back` if the change passes the need of a recipe line, or reaches or leaves zero.
 */
export const passedChanges = `
passed AS (
  SELECT * FROM (
    SELECT c.*, c.low_after > 0 AND c.after <= c.low_after AND (c.before > c.low_before OR c.low_before = 0) AS is_low,
      CASE WHEN c.before = c.after OR NOT (least(c.before, c.after) = 0 OR EXISTS (
          SELECT FROM recipe_line l
          WHERE l.item_id = c.item_id AND l.quantity > least(c.before, c.after) AND l.quantity <= greatest(c.before, c.after)))
        THEN NULL WHEN c.after < c.before THEN 'out' ELSE 'back' END AS turned
    FROM changed c) AS change
  WHERE is_low OR turned IS NOT NULL
)`;

/** An `AvailabilityChange` of a row `p` of `passed`, or of another source with the same columns; `i` is its item. */
export const availabilityChange = `
  p.id AS "stockLevelId", p.cafe_id AS "cafeId", p.item_id AS "itemId", i.name AS "itemName", i.unit,
  p.after AS available, p.low_after AS "lowLevel", p.par_level AS "parLevel", p.is_low AS "isLow", p.turned,
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('productId', l.product_id, 'size', l.size) ORDER BY l.product_id, l.size)
    FROM recipe_line l
    WHERE l.item_id = p.item_id AND l.option_id IS NULL AND l.quantity > p.after), '[]') AS "unavailableSizes",
  coalesce((
    SELECT jsonb_agg(jsonb_build_object('productId', o.product_id, 'optionId', o.option_id)
                     ORDER BY o.product_id, o.option_id)
    FROM (SELECT l.product_id, l.option_id FROM recipe_line l
          WHERE l.item_id = p.item_id AND l.option_id IS NOT NULL
          GROUP BY l.product_id, l.option_id HAVING min(l.quantity) > p.after) o), '[]') AS "unavailableOptions"`;

/** All rows of `passed` as one JSON array of `AvailabilityChange`; null if there are none. */
export const availabilityChanges = `(
  SELECT jsonb_agg(to_jsonb(a)) FROM (
    SELECT ${availabilityChange} FROM passed p JOIN item i ON i.id = p.item_id) AS a)`;
