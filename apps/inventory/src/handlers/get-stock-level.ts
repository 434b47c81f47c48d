import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { stockLevelResponse } from './stock-level-response.ts';

export const getStockLevel: Handler<'getStockLevel'> = async ({ params, caller }, { stock }) => {
  const level = await stock.get(params.stockLevelId);
  assertCanRead(caller, level);
  return stockLevelResponse(level);
};
