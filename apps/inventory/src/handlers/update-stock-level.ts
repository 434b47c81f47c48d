import { assertCanManageStock, assertCanRead } from '../domain/access.ts';
import { levelRules, withLevels } from '../domain/stock-level.ts';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { stockLevelResponse } from './stock-level-response.ts';

/** Sets the low level and the par level of one item at one cafe. */
export const updateStockLevel: Handler<'updateStockLevel'> = ({ params, body, caller, ifMatch }, { stock, clock }) =>
  onVersion(
    ifMatch,
    async () => {
      const level = await stock.get(params.stockLevelId);
      assertCanRead(caller, level);
      return level;
    },
    async (current) => {
      assertCanManageStock(caller, { '': current.cafeId });
      const patched = withLevels(current, body, clock.now());
      levelRules.check(patched);
      return stockLevelResponse(await stock.setLevels(patched));
    },
  );
