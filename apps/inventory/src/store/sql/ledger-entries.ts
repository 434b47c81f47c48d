import type { SqlStatement } from '@coffeemesh/kernel';
import type { LedgerFilters, VisibleCafes } from '../../domain/ports.ts';
import { selectedEntry } from '../ledger-row.ts';

const text = (descending: boolean): string => `
SELECT ${selectedEntry('ledger_entry')}
FROM ledger_entry
WHERE ($1::uuid[] IS NULL OR cafe_id = ANY ($1)) AND ($2::uuid IS NULL OR item_id = $2)
  AND ($3::text IS NULL OR kind = $3) AND ($4::uuid IS NULL OR movement_id = $4)
  AND ($5::timestamptz IS NULL OR created_at >= $5) AND ($6::timestamptz IS NULL OR created_at < $6)
  AND ($7::bigint IS NULL OR sequence ${descending ? '<' : '>'} $7)
ORDER BY sequence ${descending ? 'DESC' : ''} LIMIT $8`;

/** A page of the ledger. Without a name, so that it is planned for the filters that are given. */
export const ledgerEntries = (
  cafes: VisibleCafes,
  { itemId, kind, movementId, since, until }: LedgerFilters,
  { limit, descending, after }: { limit: number; descending: boolean; after: number | undefined },
): SqlStatement => ({
  text: text(descending),
  values: [
    cafes === 'all' ? null : cafes,
    itemId ?? null,
    kind ?? null,
    movementId ?? null,
    since ?? null,
    until ?? null,
    after ?? null,
    limit,
  ],
});
