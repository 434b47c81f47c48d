import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { requireManagerOf, seenBy } from '../domain/access.ts';
import { levelRules, withLevels } from '../domain/stock-level.ts';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { stockLevelView } from './stock-level-view.ts';

/** When the cafe is low on something, and how much of it is enough. */
export const updateStockLevel: Handler<'updateStockLevel'> = ({ params, body, caller, ifMatch }, { stock, clock }) =>
  onVersion(
    ifMatch,
    async () => seenBy(caller, await stock.get(params.stockLevelId)),
    async (current) => {
      requireManagerOf(caller, { '': current.cafeId });
      const wanted = withLevels(current, body, clock.now());
      levelRules.assert(wanted);
      const level = await stock.setLevels(wanted);
      return ok(stockLevelView(level), etagOf(level));
    },
  );
