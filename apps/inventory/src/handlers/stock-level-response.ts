import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { StockLevel } from '../domain/stock-level.ts';
import type { StockLevel as StockLevelBody } from '../generated/api/schemas.ts';

export const toStockLevelResponse = (level: StockLevel): StockLevelBody => ({
  ...level,
  updatedAt: level.updatedAt.toISOString(),
});

/** The stock level as a 200 response with its `ETag`. */
export const stockLevelResponse = (level: StockLevel) => ok(toStockLevelResponse(level), etagOf(level));
