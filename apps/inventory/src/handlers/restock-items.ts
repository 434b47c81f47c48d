import { assertCanManageStock } from '../domain/access.ts';
import { movementRules } from '../domain/movement-rules.ts';
import { amountsOf, quantityFieldsOf } from '../domain/movement.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { movementResponse } from './movement-response.ts';

/** Adds delivered items to the stock of a cafe. */
export const restockItems: Handler<'restockItems'> = async ({ body, caller, idempotency }, deps) => {
  const { cafeId, lines, note = null } = body;
  assertCanManageStock(caller, { '/cafeId': cafeId });
  const items = await deps.items.findByIds(lines.map(({ itemId }) => itemId));
  movementRules.assert({ fields: quantityFieldsOf(lines), items });
  const steps = amountsOf(lines, items).map(({ index, itemId, amount }) => {
    return { index, cafeId, itemId, kind: 'restock' as const, change: amount };
  });
  const movement = { id: deps.ids.next(), steps, reason: null, note, actorId: caller.id, at: deps.clock.now() };
  const entries = await deps.stock.move(movement, (written) => ({
    events: [],
    receipt: idempotency.receiptFor(movementResponse(movement, written)),
  }));
  return movementResponse(movement, entries);
};
