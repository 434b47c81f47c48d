import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { visibilityScopeOf } from '../domain/access.ts';
import { pagingOf } from '../domain/paging.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toStockLevelResponse } from './stock-level-response.ts';

/** The stock levels of the cafes that the caller works at. */
export const listStockLevels: Handler<'listStockLevels'> = async ({ query, caller }, { stock }) => {
  const { cafeId, itemId, search, status, limit } = query;
  const rows = await stock.list(visibilityScopeOf(caller, cafeId), { itemId, search, status }, pagingOf(query, 'text'));
  return ok(pageOf(rows, limit, query, ({ id, itemName }) => [itemName.toLowerCase(), id], toStockLevelResponse));
};
