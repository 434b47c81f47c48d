import { currentTraceparent, type SqlStatement } from '@coffeemesh/kernel';
import type { Recipe } from '../../domain/recipe.ts';
import { unavailable, writeEvents } from './stock-events.ts';

export const insertRecipe = ({ productId, createdAt, version }: Recipe): SqlStatement => ({
  text: 'INSERT INTO recipe (product_id, created_at, updated_at, version) VALUES ($1, $2, $2, $3)',
  values: [productId, createdAt, version],
});

/** Sets the version after the one that was seen; no row if that is not the current one. */
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
    ...sizes.flatMap(({ size, lines }) => lines.map((line) => ({ size, optionId: null, ...rowOf(line) }))),
    ...options.flatMap(({ optionId, size, lines }) => lines.map((line) => ({ size, optionId, ...rowOf(line) }))),
  ];
  return {
    text: `INSERT INTO recipe_line (product_id, size, option_id, item_id, quantity)
           SELECT $1, l.size, l."optionId", l."itemId", l.quantity
           FROM jsonb_to_recordset($2::jsonb) AS l(size text, "optionId" uuid, "itemId" uuid, quantity int)`,
    values: [productId, JSON.stringify(lines)],
  };
};

const rowOf = ({ itemId, quantity }: Recipe['sizes'][number]['lines'][number]) => ({
  itemId,
  quantity: quantity.amount,
});

/** Locks every level of the items, in the order in which everybody locks them. */
export const lockLevelsOf = (itemIds: readonly string[]): SqlStatement => ({
  text: 'SELECT 1 FROM stock_level WHERE item_id = ANY ($1::uuid[]) ORDER BY cafe_id, item_id FOR UPDATE',
  values: [itemIds],
});

/** The levels of the items that do not suffice for something. */
export const shortLevelsOf = (itemIds: readonly string[]): SqlStatement => ({
  text: `SELECT s.id FROM stock_level s WHERE s.item_id = ANY ($1::uuid[]) AND EXISTS (
           SELECT FROM recipe_line l WHERE l.item_id = s.item_id AND l.quantity > s.on_hand - s.reserved)`,
  values: [itemIds],
});

const tellText = `
WITH short AS (
  SELECT s.id, s.cafe_id, s.item_id, i.name, i.unit, s.on_hand - s.reserved AS available,
    EXISTS (SELECT FROM recipe_line l WHERE l.item_id = s.item_id AND l.quantity > s.on_hand - s.reserved) AS is_short
  FROM stock_level s JOIN item i ON i.id = s.item_id WHERE s.id = ANY ($1::uuid[])
), event AS (
  SELECT CASE WHEN s.is_short THEN 'inventory.stock-out.v1' ELSE 'inventory.stock-back.v1' END AS type, s.id AS subject,
    jsonb_build_object('stockLevelId', s.id, 'cafeId', s.cafe_id, 'itemId', s.item_id, 'itemName', s.name, 'unit', s.unit,
                       'available', s.available, 'at', $2::text) || ${unavailable('s.item_id', 's.available')} AS data
  FROM short s
) ${writeEvents(3)}`;

/** Tells anew what the levels keep from being made. */
export const tellLevels = (stockLevelIds: readonly string[], at: Date): SqlStatement => ({
  text: tellText,
  values: [stockLevelIds, at.toISOString(), currentTraceparent() ?? null],
});
