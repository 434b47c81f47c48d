import type { SqlStatement } from '@coffeemesh/kernel';
import type { LedgerFilters, Sight } from '../../domain/ports.ts';

const text = (descending: boolean): string => `
SELECT sequence, movement_id AS "movementId", cafe_id AS "cafeId", item_id AS "itemId", kind, change,
  on_hand AS "onHand", reason, note, actor_id AS "actorId", created_at AS "createdAt"
FROM ledger_entry
WHERE ($1::uuid[] IS NULL OR cafe_id = ANY ($1)) AND ($2::uuid IS NULL OR item_id = $2)
  AND ($3::text IS NULL OR kind = $3) AND ($4::uuid IS NULL OR movement_id = $4)
  AND ($5::timestamptz IS NULL OR created_at >= $5) AND ($6::timestamptz IS NULL OR created_at < $6)
  AND ($7::bigint IS NULL OR sequence ${descending ? '<' : '>'} $7)
ORDER BY sequence ${descending ? 'DESC' : ''} LIMIT $8`;

/** A page of the ledger, as far as it is within sight. */
export const ledgerEntries = (
  sight: Sight,
  { itemId, kind, movementId, since, until }: LedgerFilters,
  { limit, descending, after }: { limit: number; descending: boolean; after: number | undefined },
): SqlStatement => ({
  // Planned anew each time: which filters are given decides which index serves.
  text: text(descending),
  values: [
    sight === 'all' ? null : sight,
    itemId ?? null,
    kind ?? null,
    movementId ?? null,
    since ?? null,
    until ?? null,
    after ?? null,
    limit,
  ],
});
