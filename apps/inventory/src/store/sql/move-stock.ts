import type { SqlStatement } from '@coffeemesh/kernel';
import type { AvailabilityChange } from '../../domain/availability.ts';
import type { Movement, MovementStep } from '../../domain/movement.ts';
import type { StockLevel } from '../../domain/stock-level.ts';
import { selectedEntry, type LedgerRow } from '../ledger-row.ts';
import { availabilityChanges, passedChanges } from './availability-changes.ts';

export type LockedLevelRow = Pick<StockLevel, 'id' | 'cafeId' | 'itemId' | 'itemName' | 'unit' | 'onHand' | 'reserved'>;

/** Makes the stock levels that do not exist yet. They are empty, so a movement that is refused changes nothing. */
export const makeLevels = (steps: readonly MovementStep[], ids: readonly string[], at: Date): SqlStatement => ({
  text: `INSERT INTO stock_level (id, cafe_id, item_id, on_hand, updated_at)
         SELECT s.id, s.cafe_id, s.item_id, 0, $4
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS s(id, cafe_id, item_id)
         ORDER BY s.cafe_id, s.item_id ON CONFLICT (cafe_id, item_id) DO NOTHING`,
  values: [ids, steps.map(({ cafeId }) => cafeId), steps.map(({ itemId }) => itemId), at],
});

/** Locks the stock levels of a movement, in the order of cafes and items. */
export const lockLevels = (steps: readonly MovementStep[]): SqlStatement => ({
  text: `SELECT s.id, s.cafe_id AS "cafeId", s.item_id AS "itemId", i.name AS "itemName", i.unit,
           s.on_hand AS "onHand", s.reserved
         FROM stock_level s JOIN item i ON i.id = s.item_id
         WHERE (s.cafe_id, s.item_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
         ORDER BY s.cafe_id, s.item_id FOR UPDATE OF s`,
  values: [steps.map(({ cafeId }) => cafeId), steps.map(({ itemId }) => itemId)],
});

/** The change of one locked stock level. */
export type LevelChange = { id: string; kind: MovementStep['kind']; change: number };

/** `changes` is null but in the first row. */
export type MovedRow = LedgerRow & { changes: AvailabilityChange[] | null };

const moveText = `
WITH moved AS (
  SELECT m.* FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, position int, kind text, change int)
), updated AS (
  UPDATE stock_level s SET on_hand = s.on_hand + m.change, version = s.version + 1, updated_at = $3
  FROM moved m WHERE s.id = m.id AND m.change <> 0
  RETURNING s.*, m.position, m.kind, m.change
), changed AS (
  SELECT id, cafe_id, item_id, on_hand - change - reserved AS before, on_hand - reserved AS after,
    low_level AS low_before, low_level AS low_after, par_level
  FROM updated
), ${passedChanges}, entry AS (
  INSERT INTO ledger_entry (movement_id, cafe_id, item_id, kind, change, on_hand, reason, note, actor_id, created_at)
  SELECT $2, u.cafe_id, u.item_id, u.kind, u.change, u.on_hand, $4, $5, $6, $3 FROM updated u ORDER BY u.position
  RETURNING *
)
SELECT ${selectedEntry('entry')},
  CASE WHEN entry.sequence = (SELECT min(sequence) FROM entry) THEN ${availabilityChanges} END AS changes
FROM entry ORDER BY entry.sequence`;

/** Changes locked stock levels and enters the changes in the ledger. One row a new entry. */
export const moveStock = (
  { id, at, reason, note, actorId }: Pick<Movement, 'id' | 'at' | 'reason' | 'note' | 'actorId'>,
  changes: readonly LevelChange[],
): SqlStatement => ({
  name: 'move-stock',
  text: moveText,
  values: [JSON.stringify(changes.map((change, position) => ({ ...change, position }))), id, at, reason, note, actorId],
});
