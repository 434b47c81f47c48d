import { assertCanManageStock } from '../domain/access.ts';
import { movementRules } from '../domain/movement-rules.ts';
import { amountsOf, quantityFieldsOf } from '../domain/movement.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { movementResponse } from './movement-response.ts';

/** Takes wasted items out of the stock of a cafe, with the reason. */
export const wasteItems: Handler<'wasteItems'> = async ({ body, caller, idempotency }, deps) => {
  const { cafeId, lines, reason, note = null } = body;
  assertCanManageStock(caller, { '/cafeId': cafeId });
  const items = await deps.items.findByIds(lines.map(({ itemId }) => itemId));
  movementRules.assert({ fields: quantityFieldsOf(lines), items });
  const steps = amountsOf(lines, items).map(({ index, itemId, amount }) => {
    return { index, cafeId, itemId, kind: 'waste' as const, change: -amount };
  });
  const movement = { id: deps.ids.next(), steps, reason, note, actorId: caller.id, at: deps.clock.now() };
  const entries = await deps.stock.move(movement, (written) => ({
    events: [],
    receipt: idempotency.receiptFor(movementResponse(movement, written)),
  }));
  return movementResponse(movement, entries);
};
