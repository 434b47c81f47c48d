import type { PageRequest, SqlStatement } from '@coffeemesh/kernel';
import { likeText } from '@coffeemesh/postgres';
import type { AvailabilityChange } from '../../domain/availability.ts';
import type { StockFilters, VisibleCafes } from '../../domain/ports.ts';
import type { StockLevel } from '../../domain/stock-level.ts';
import { selectedLevels } from '../stock-level-row.ts';
import { availabilityChanges, passedChanges } from './availability-changes.ts';

export const stockLevel = (id: string): SqlStatement => ({
  name: 'stock-level',
  text: `${selectedLevels} WHERE s.id = $1`,
  values: [id],
});

const listText = (descending: boolean): string => `
SELECT * FROM (${selectedLevels}
  WHERE ($1::uuid[] IS NULL OR s.cafe_id = ANY ($1)) AND ($2::uuid IS NULL OR s.item_id = $2)
    AND ($3::text IS NULL OR i.name ILIKE $3)) AS level
WHERE ($4::text IS NULL OR status = $4)
  AND ($5::text IS NULL OR ("nameKey", id) ${descending ? '<' : '>'} ($5, $6::uuid))
ORDER BY "nameKey" ${descending ? 'DESC' : ''}, id ${descending ? 'DESC' : ''} LIMIT $7`;

/** A page of stock levels by item name. */
export const stockLevels = (
  cafes: VisibleCafes,
  { itemId, search, status }: StockFilters,
  { limit, descending, after }: PageRequest<'text'>,
): SqlStatement => ({
  name: descending ? 'stock-levels-descending' : 'stock-levels-ascending',
  text: listText(descending),
  values: [
    cafes === 'all' ? null : cafes,
    itemId ?? null,
    search === undefined ? null : `%${likeText(search)}%`,
    status ?? null,
    after?.value ?? null,
    after?.id ?? null,
    limit,
  ],
});

export type SetLevelsRow = { isChanged: boolean; changes: AvailabilityChange[] | null };

const setText = `
WITH earlier AS (
  SELECT id, low_level FROM stock_level WHERE id = $1 AND version = $2 FOR UPDATE
), changed AS (
  UPDATE stock_level s SET low_level = $3, par_level = $4, updated_at = $5, version = s.version + 1
  FROM earlier e WHERE s.id = e.id
  RETURNING s.id, s.cafe_id, s.item_id, s.on_hand - s.reserved AS before, s.on_hand - s.reserved AS after,
    e.low_level AS low_before, s.low_level AS low_after, s.par_level
), ${passedChanges}
SELECT EXISTS (SELECT FROM changed) AS "isChanged", ${availabilityChanges} AS changes`;

/** Sets the low and par levels of the given version; `isChanged` is false if that is not the current one. */
export const setLevels = ({ id, version, lowLevel, parLevel, updatedAt }: StockLevel): SqlStatement => ({
  name: 'set-levels',
  text: setText,
  values: [id, version, lowLevel, parLevel, updatedAt],
});
