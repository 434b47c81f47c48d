import { selectList } from '@coffeemesh/postgres';
import type { Unit } from '../domain/quantity.ts';
import type { StockLevel, StockStatus } from '../domain/stock-level.ts';
import { Prisma } from '../generated/prisma/client.ts';

/** Selects stock levels `s` with their items `i`. `out`: not enough for the smallest portion of any recipe. */
export const selectedLevels = `
SELECT ${selectList(Prisma.StockLevelScalarFieldEnum, 's')}, i.name AS "itemName", i.name_key AS "nameKey", i.unit,
  s.on_hand - s.reserved AS available,
  CASE WHEN s.on_hand - s.reserved < coalesce((SELECT min(l.quantity) FROM recipe_line l WHERE l.item_id = s.item_id), 1)
         THEN 'out'
       WHEN s.on_hand - s.reserved <= s.low_level THEN 'low'
       ELSE 'ok' END AS status
FROM stock_level s JOIN item i ON i.id = s.item_id`;

export type StockLevelRow = Prisma.StockLevelGetPayload<object> & {
  itemName: string;
  nameKey: string;
  unit: string;
  available: number;
  status: StockStatus;
};

export const levelFromRow = ({ nameKey: _, unit, ...row }: StockLevelRow): StockLevel => ({
  ...row,
  unit: unit as Unit,
});
