import type { SqlStatement } from '@coffeemesh/kernel';
import type { MenuCategory, CatalogueProduct, MenuSetting } from '../../domain/menu.ts';
import { menuVersionSql } from './menu-version.ts';

/** Everything that a menu is built from, as one row. Instants in JSON are RFC 3339 text. */
export type MenuRow = {
  /** Read in the same snapshot as the rest. */
  menuVersion: string;
  currency: string;
  categories: MenuCategory[];
  products: {
    product: CatalogueProduct;
    setting: MenuSetting | null;
    manual: { until: string | null } | null;
    outSizes: string[];
    outOptions: string[];
  }[];
  /** When the next manual mark ends. */
  nextChangeAt: Date | null;
};

const text = `
SELECT c.currency,
  ${menuVersionSql} AS "menuVersion",
  coalesce((
    SELECT json_agg(json_build_object('id', k.id, 'name', k.name, 'description', k.description)
                    ORDER BY k.position, k.name_key)
    FROM category k), '[]') AS categories,
  coalesce((
    SELECT json_agg(json_build_object(
        'product', json_build_object(
          'id', p.id, 'categoryId', p.category_id, 'kind', p.kind, 'name', p.name, 'description', p.description,
          'pictureUrl', p.picture_url, 'sizes', p.sizes, 'modifierGroups', p.modifier_groups,
          'allergens', p.allergens, 'diets', p.diets),
        'setting', CASE WHEN m.cafe_id IS NOT NULL THEN json_build_object(
          'available', m.available, 'sizePrices', m.size_prices, 'optionPrices', m.option_prices) END,
        'manual', CASE WHEN h.cafe_id IS NOT NULL THEN json_build_object('until', h.until) END,
        'outSizes', coalesce(s.sizes, '{}'),
        'outOptions', coalesce(s.options, '{}'))
      ORDER BY k.position, k.name_key, p.name_key)
    FROM product p
    JOIN category k ON k.id = p.category_id
    LEFT JOIN menu_product m ON m.cafe_id = c.id AND m.product_id = p.id
    LEFT JOIN sold_out_mark h ON h.cafe_id = c.id AND h.product_id = p.id AND (h.until IS NULL OR h.until > $2)
    LEFT JOIN (
      SELECT product_id,
             array_agg(DISTINCT size) FILTER (WHERE size IS NOT NULL) AS sizes,
             array_agg(DISTINCT option_id) FILTER (WHERE option_id IS NOT NULL) AS options
      FROM stock_out_mark WHERE cafe_id = $1 GROUP BY product_id) s ON s.product_id = p.id
    WHERE p.published AND p.deleted_at IS NULL), '[]') AS products,
  (SELECT min(until) FROM sold_out_mark WHERE cafe_id = $1 AND until > $2) AS "nextChangeAt"
FROM cafe c WHERE c.id = $1`;

/** Reads everything that a cafe's menu is built from. No row for an unknown cafe. */
export const readMenuStatement = (cafeId: string, now: Date): SqlStatement => ({
  name: 'read-menu',
  text,
  values: [cafeId, now],
});
