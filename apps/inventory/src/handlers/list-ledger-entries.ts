import { decodeCursor, pageOf, visibilityScopeOf, visibleCafes } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { toInstant } from '../domain/instant.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toLedgerEntryResponse } from './ledger-entry-response.ts';

/** The ledger of the cafes that the caller works at. */
export const listLedgerEntries: Handler<'listLedgerEntries'> = async ({ query, caller }, { stock }) => {
  const { cafeId, itemId, kind, movementId, limit, cursor, sort } = query;
  const after = cursor === undefined ? undefined : Number(decodeCursor(cursor, query, ['number'])[0]);
  const entries = await stock.ledger(
    visibleCafes(visibilityScopeOf(caller), cafeId?.toLowerCase()),
    { itemId, kind, movementId, since: toInstant(query.since), until: toInstant(query.until) },
    { limit: limit + 1, descending: sort === '-sequence', after },
  );
  return ok(pageOf(entries, limit, query, ({ sequence }) => [sequence], toLedgerEntryResponse));
};
