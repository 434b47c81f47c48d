import type { SqlStatement } from '@coffeemesh/kernel';
import type { Recipe } from '../../domain/recipe.ts';
import { availabilityChange } from './availability-changes.ts';

export const insertRecipe = ({ productId, createdAt, version }: Recipe): SqlStatement => ({
  text: 'INSERT INTO recipe (product_id, created_at, updated_at, version) VALUES ($1, $2, $2, $3)',
  values: [productId, createdAt, version],
});

/** Replaces the version before the given one; no row if that is not the current one. */
export const updateRecipe = ({ productId, updatedAt, version }: Recipe): SqlStatement => ({
  text: `UPDATE recipe SET updated_at = $2, version = $3 WHERE product_id = $1 AND version = $3 - 1 RETURNING 1`,
  values: [productId, updatedAt, version],
});

export const deleteRecipe = ({ productId, version }: Recipe): SqlStatement => ({
  text: 'DELETE FROM recipe WHERE product_id = $1 AND version = $2 RETURNING 1',
  values: [productId, version],
});

export const deleteLines = ({ productId }: Recipe): SqlStatement => ({
  text: 'DELETE FROM recipe_line WHERE product_id = $1',
  values: [productId],
});

export const insertLines = ({ productId, sizes, options }: Recipe): SqlStatement => {
  const lines = [
    ...sizes.flatMap(({ size, lines }) => lines.map((line) => ({ size, optionId: null, ...toLineRow(line) }))),
    ...options.flatMap(({ optionId, size, lines }) => lines.map((line) => ({ size, optionId, ...toLineRow(line) }))),
  ];
  return {
    text: `INSERT INTO recipe_line (product_id, size, option_id, item_id, quantity)
           SELECT $1, l.size, l."optionId", l."itemId", l.quantity
           FROM jsonb_to_recordset($2::jsonb) AS l(size text, "optionId" uuid, "itemId" uuid, quantity int)`,
    values: [productId, JSON.stringify(lines)],
  };
};

const toLineRow = ({ itemId, quantity }: Recipe['sizes'][number]['lines'][number]) => ({
  itemId,
  quantity: quantity.amount,
});

/** Locks every stock level of the items, in the order of cafes and items. */
export const lockLevelsOf = (itemIds: readonly string[]): SqlStatement => ({
  text: 'SELECT 1 FROM stock_level WHERE item_id = ANY ($1::uuid[]) ORDER BY cafe_id, item_id FOR UPDATE',
  values: [itemIds],
});

const isShort =
  'EXISTS (SELECT FROM recipe_line l WHERE l.item_id = s.item_id AND l.quantity > s.on_hand - s.reserved)';

/** The stock levels of the items that have less than the need of a recipe. */
export const shortLevelsOf = (itemIds: readonly string[]): SqlStatement => ({
  text: `SELECT s.id FROM stock_level s WHERE s.item_id = ANY ($1::uuid[]) AND ${isShort}`,
  values: [itemIds],
});

/** The sizes and options for which the stock levels are short now, as `AvailabilityChange`s: `out` or `back`. */
export const shortages = (stockLevelIds: readonly string[]): SqlStatement => ({
  text: `SELECT ${availabilityChange}
         FROM (SELECT s.id, s.cafe_id, s.item_id, s.on_hand - s.reserved AS after, s.low_level AS low_after, s.par_level,
                 false AS is_low, CASE WHEN ${isShort} THEN 'out' ELSE 'back' END AS turned
               FROM stock_level s WHERE s.id = ANY ($1::uuid[])) p
         JOIN item i ON i.id = p.item_id`,
  values: [stockLevelIds],
});
