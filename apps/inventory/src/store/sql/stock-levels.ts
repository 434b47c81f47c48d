import { currentTraceparent, type SqlStatement } from '@coffeemesh/kernel';
import type { Paging } from '../../domain/paging.ts';
import type { Sight, StockFilters } from '../../domain/ports.ts';
import type { StockLevel } from '../../domain/stock-level.ts';
import { likeText } from '../like-text.ts';
import { stockEvents } from './stock-events.ts';

/** Out is what not even the smallest portion can be made of. */
const levels = `
SELECT s.id, s.cafe_id AS "cafeId", s.item_id AS "itemId", i.name AS "itemName", i.name_key AS "nameKey", i.unit,
  s.on_hand AS "onHand", s.reserved, s.on_hand - s.reserved AS available, s.low_level AS "lowLevel",
  s.par_level AS "parLevel", s.updated_at AS "updatedAt", s.version,
  CASE WHEN s.on_hand - s.reserved < coalesce((SELECT min(l.quantity) FROM recipe_line l WHERE l.item_id = s.item_id), 1)
         THEN 'out'
       WHEN s.on_hand - s.reserved <= s.low_level THEN 'low'
       ELSE 'ok' END AS status
FROM stock_level s JOIN item i ON i.id = s.item_id`;

export const stockLevel = (id: string): SqlStatement => ({
  name: 'stock-level',
  text: `${levels} WHERE s.id = $1`,
  values: [id],
});

const listText = (descending: boolean): string => `
SELECT * FROM (${levels}
  WHERE ($1::uuid[] IS NULL OR s.cafe_id = ANY ($1)) AND ($2::uuid IS NULL OR s.item_id = $2)
    AND ($3::text IS NULL OR i.name ILIKE $3)) AS level
WHERE ($4::text IS NULL OR status = $4)
  AND ($5::text IS NULL OR ("nameKey", id) ${descending ? '<' : '>'} ($5, $6::uuid))
ORDER BY "nameKey" ${descending ? 'DESC' : ''}, id ${descending ? 'DESC' : ''} LIMIT $7`;

/** A page of the levels within sight, by the names of their items. */
export const stockLevels = (
  sight: Sight,
  { itemId, search, status }: StockFilters,
  { limit, descending, after }: Paging,
): SqlStatement => ({
  name: descending ? 'stock-levels-down' : 'stock-levels-up',
  text: listText(descending),
  values: [
    sight === 'all' ? null : sight,
    itemId ?? null,
    search === undefined ? null : `%${likeText(search)}%`,
    status ?? null,
    after?.value ?? null,
    after?.id ?? null,
    limit,
  ],
});

const setText = `
WITH earlier AS (SELECT id, low_level FROM stock_level WHERE id = $1 AND version = $2 FOR UPDATE
), changed AS (
  UPDATE stock_level s SET low_level = $3, par_level = $4, updated_at = $5, version = s.version + 1
  FROM earlier e WHERE s.id = e.id
  RETURNING s.id, s.cafe_id, s.item_id, s.on_hand - s.reserved AS before, s.on_hand - s.reserved AS after,
    e.low_level AS low_before, s.low_level AS low_after, s.par_level
), ${stockEvents({ at: 6, traceparent: 7 })}
SELECT (SELECT count(*) FROM changed)::int AS changed, (SELECT count(*) FROM told)::int AS told`;

/** Sets the low and par levels, on the version that was seen. */
export const setLevels = ({ id, version, lowLevel, parLevel, updatedAt }: StockLevel): SqlStatement => ({
  name: 'set-levels',
  text: setText,
  values: [id, version, lowLevel, parLevel, updatedAt, updatedAt.toISOString(), currentTraceparent() ?? null],
});
