import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { stockLevelView } from './stock-level-view.ts';

export const getStockLevel: Handler<'getStockLevel'> = async ({ params, caller }, { stock }) => {
  const level = seenBy(caller, await stock.get(params.stockLevelId));
  return ok(stockLevelView(level), etagOf(level));
};
