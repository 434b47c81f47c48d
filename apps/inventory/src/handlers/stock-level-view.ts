import type { StockLevel } from '../domain/stock-level.ts';
import type { StockLevel as StockLevelBody } from '../generated/api/schemas.ts';

export const stockLevelView = (level: StockLevel): StockLevelBody => ({
  ...level,
  updatedAt: level.updatedAt.toISOString(),
});
