import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { sightOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { ledgerEntryView } from './ledger-entry-view.ts';

/** How the stock of the cafes that the caller works at came to be what it is. */
export const listLedgerEntries: Handler<'listLedgerEntries'> = async ({ query, caller }, { stock }) => {
  const { cafeId, itemId, kind, movementId, limit, cursor, sort } = query;
  const since = query.since === undefined ? undefined : new Date(query.since);
  const until = query.until === undefined ? undefined : new Date(query.until);
  const after = cursor === undefined ? undefined : Number(decodeCursor(cursor, query, ['number'])[0]);
  const rows = await stock.ledger(
    sightOf(caller, cafeId),
    { itemId, kind, movementId, since, until },
    { limit: limit + 1, descending: sort === '-sequence', after },
  );
  return ok(pageOf(rows, limit, query, ({ sequence }) => [sequence], ledgerEntryView));
};
