import { pageOf, pageRequest, visibilityScopeOf, visibleCafes } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toStockLevelResponse } from './stock-level-response.ts';

/** The stock levels of the cafes that the caller works at. */
export const listStockLevels: Handler<'listStockLevels'> = async ({ query, caller }, { stock }) => {
  const { cafeId, itemId, search, status, limit } = query;
  const rows = await stock.list(
    visibleCafes(visibilityScopeOf(caller), cafeId?.toLowerCase()),
    { itemId, search, status },
    pageRequest(query, 'text'),
  );
  return ok(pageOf(rows, limit, query, ({ id, itemName }) => [itemName.toLowerCase(), id], toStockLevelResponse));
};
