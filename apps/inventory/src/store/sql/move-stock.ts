import { currentTraceparent, type SqlStatement } from '@coffeemesh/kernel';
import type { LedgerEntry, Movement, Step } from '../../domain/movement.ts';
import type { Unit } from '../../domain/quantity.ts';
import { stockEvents } from './stock-events.ts';

export type LevelRow = {
  id: string;
  cafeId: string;
  itemId: string;
  itemName: string;
  unit: Unit;
  onHand: number;
  reserved: number;
};

/** Makes the levels that a movement is the first to touch; empty, so that they change nothing if it fails. */
export const makeLevels = (steps: readonly Step[], ids: readonly string[], at: Date): SqlStatement => ({
  text: `INSERT INTO stock_level (id, cafe_id, item_id, on_hand, updated_at)
         SELECT s.id, s.cafe_id, s.item_id, 0, $4
         FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS s(id, cafe_id, item_id)
         ORDER BY s.cafe_id, s.item_id ON CONFLICT (cafe_id, item_id) DO NOTHING`,
  values: [ids, steps.map(({ cafeId }) => cafeId), steps.map(({ itemId }) => itemId), at],
});

/** Locks the levels of a movement, in the order in which everybody locks them. */
export const lockLevels = (steps: readonly Step[]): SqlStatement => ({
  text: `SELECT s.id, s.cafe_id AS "cafeId", s.item_id AS "itemId", i.name AS "itemName", i.unit,
           s.on_hand AS "onHand", s.reserved
         FROM stock_level s JOIN item i ON i.id = s.item_id
         WHERE (s.cafe_id, s.item_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
         ORDER BY s.cafe_id, s.item_id FOR UPDATE OF s`,
  values: [steps.map(({ cafeId }) => cafeId), steps.map(({ itemId }) => itemId)],
});

/** Where a level is after a step. */
export type Moved = { id: string; kind: Step['kind']; change: number };

const moveText = `
WITH moved AS (
  SELECT m.* FROM jsonb_to_recordset($1::jsonb) AS m(id uuid, place int, kind text, change int)
), changed AS (
  UPDATE stock_level s SET on_hand = s.on_hand + m.change, version = s.version + 1, updated_at = $3
  FROM moved m WHERE s.id = m.id AND m.change <> 0
  RETURNING s.id, s.cafe_id, s.item_id, m.place, m.kind, m.change, s.on_hand,
    s.on_hand - m.change - s.reserved AS before, s.on_hand - s.reserved AS after,
    s.low_level AS low_before, s.low_level AS low_after, s.par_level
), entry AS (
  INSERT INTO ledger_entry (movement_id, cafe_id, item_id, kind, change, on_hand, reason, note, actor_id, created_at)
  SELECT $2, c.cafe_id, c.item_id, c.kind, c.change, c.on_hand, $6, $7, $8, $3 FROM changed c ORDER BY c.place
  RETURNING *
), ${stockEvents({ at: 4, traceparent: 5 })}
SELECT sequence, movement_id AS "movementId", cafe_id AS "cafeId", item_id AS "itemId", kind, change,
  on_hand AS "onHand", reason, note, actor_id AS "actorId", created_at AS "createdAt",
  (SELECT count(*) FROM told)::int AS told
FROM entry ORDER BY sequence`;

export type EntryRow = LedgerEntry & { told: number };

/** Changes what is on hand of levels that are locked, enters it in the ledger, and tells what it means. */
export const moveStock = (
  { id, at, reason, note, actorId }: Pick<Movement, 'id' | 'at' | 'reason' | 'note' | 'actorId'>,
  moved: readonly Moved[],
): SqlStatement => ({
  name: 'move-stock',
  text: moveText,
  values: [
    JSON.stringify(moved.map((each, place) => ({ ...each, place }))),
    id,
    at,
    at.toISOString(),
    currentTraceparent() ?? null,
    reason,
    note,
    actorId,
  ],
});
