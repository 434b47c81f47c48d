import { assertCanManageStock } from '../domain/access.ts';
import { movementRules } from '../domain/movement-rules.ts';
import { amountsOf, quantityFieldsOf } from '../domain/movement.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { movementResponse } from './movement-response.ts';

/** Sets the stock of a cafe to the counted amounts, and enters the differences in the ledger. */
export const countItems: Handler<'countItems'> = async ({ body, caller, idempotency }, deps) => {
  const { cafeId, note = null } = body;
  assertCanManageStock(caller, { '/cafeId': cafeId });
  const lines = body.lines.map(({ itemId, counted }) => ({ itemId, quantity: counted }));
  const items = await deps.items.findByIds(lines.map(({ itemId }) => itemId));
  movementRules.assert({ fields: quantityFieldsOf(lines, 'counted'), items });
  const steps = amountsOf(lines, items).map(({ index, itemId, amount }) => {
    return { index, cafeId, itemId, kind: 'count' as const, counted: amount };
  });
  const movement = { id: deps.ids.next(), steps, reason: null, note, actorId: caller.id, at: deps.clock.now() };
  const entries = await deps.stock.move(movement, (written) => ({
    events: [],
    receipt: idempotency.receiptFor(movementResponse(movement, written)),
  }));
  return movementResponse(movement, entries);
};
