import { assertCanManageStock } from '../domain/access.ts';
import { movementRules, transferRules } from '../domain/movement-rules.ts';
import { amountsOf, quantityFieldsOf, type MovementStep } from '../domain/movement.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { movementResponse } from './movement-response.ts';

/** Moves items from the stock of one cafe to that of another. */
export const transferItems: Handler<'transferItems'> = async ({ body, caller, idempotency }, deps) => {
  const { fromCafeId, toCafeId, lines, note = null } = body;
  assertCanManageStock(caller, { '/fromCafeId': fromCafeId, '/toCafeId': toCafeId });
  transferRules.assert({ fromCafeId, toCafeId });
  const items = await deps.items.findByIds(lines.map(({ itemId }) => itemId));
  movementRules.assert({ fields: quantityFieldsOf(lines), items });
  const steps = amountsOf(lines, items).flatMap(({ index, itemId, amount }): MovementStep[] => [
    { index, cafeId: fromCafeId, itemId, kind: 'transfer-out', change: -amount },
    { index, cafeId: toCafeId, itemId, kind: 'transfer-in', change: amount },
  ]);
  const movement = { id: deps.ids.next(), steps, reason: null, note, actorId: caller.id, at: deps.clock.now() };
  const entries = await deps.stock.move(movement, (written) => ({
    events: [],
    receipt: idempotency.receiptFor(movementResponse(movement, written)),
  }));
  return movementResponse(movement, entries);
};
