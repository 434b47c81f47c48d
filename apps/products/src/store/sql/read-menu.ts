import type { SqlStatement } from '@coffeemesh/kernel';
import type { MenuCategory, MenuProductSource, MenuSetting } from '../../domain/menu.ts';
import { editionOfCafe } from './menu-edition.ts';

/** A menu's sources as one row; instants within JSON are RFC 3339 text. */
export type MenuRow = {
  /** The edition that this is: read in the same snapshot. */
  edition: string;
  currency: string;
  categories: MenuCategory[];
  products: {
    product: MenuProductSource;
    setting: MenuSetting | null;
    byHand: { until: string | null } | null;
    outSizes: string[];
    outOptions: string[];
  }[];
  /** When the next mark ends by itself. */
  nextChangeAt: Date | null;
};

const text = `
SELECT c.currency,
  ${editionOfCafe} AS edition,
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
        'byHand', CASE WHEN h.cafe_id IS NOT NULL THEN json_build_object('until', h.until) END,
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

/** All that a cafe's menu is made of, in one statement; no row for a cafe that is not known. */
export const readMenu = (cafeId: string, now: Date): SqlStatement => ({
  name: 'read-menu',
  text,
  values: [cafeId, now],
});
