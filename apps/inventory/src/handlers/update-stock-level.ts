import { changeCurrentVersion } from '@coffeemesh/kernel';
import { assertCanManageStock, assertCanRead } from '../domain/access.ts';
import { levelRules, withLevels } from '../domain/stock-level.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { stockLevelResponse } from './stock-level-response.ts';

/** Sets the low level and the par level of one item at one cafe. */
export const updateStockLevel: Handler<'updateStockLevel'> = ({ params, body, caller, ifMatch }, { stock, clock }) =>
  changeCurrentVersion({
    ifMatch,
    load: async () => {
      const level = await stock.get(params.stockLevelId);
      assertCanRead(caller, level);
      return level;
    },
    change: async (current) => {
      assertCanManageStock(caller, { '': current.cafeId });
      const patched = withLevels(current, body, clock.now());
      levelRules.assert(patched);
      return stockLevelResponse(await stock.setLevels(patched));
    },
  });
