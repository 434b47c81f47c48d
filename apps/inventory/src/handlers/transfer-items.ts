import { requireManagerOf } from '../domain/access.ts';
import { amountsOf, mentionsOf, type Step } from '../domain/movement.ts';
import { movementRules, transferRules } from '../domain/movement-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { moveStock } from './move-stock.ts';

/** One cafe helps another out. */
export const transferItems: Handler<'transferItems'> = async ({ body, caller, idempotency }, deps) => {
  const { fromCafeId, toCafeId, lines, note = null } = body;
  requireManagerOf(caller, { '/fromCafeId': fromCafeId, '/toCafeId': toCafeId });
  transferRules.assert({ fromCafeId, toCafeId });
  const items = await deps.items.known(lines.map(({ itemId }) => itemId));
  movementRules.assert({ mentions: mentionsOf(lines), items });
  const steps = amountsOf(lines, items).flatMap(({ index, itemId, amount }): Step[] => [
    { index, cafeId: fromCafeId, itemId, kind: 'transfer-out', change: -amount },
    { index, cafeId: toCafeId, itemId, kind: 'transfer-in', change: amount },
  ]);
  const movement = { id: deps.ids.next(), steps, reason: null, note, actorId: caller.id, at: deps.clock.now() };
  return moveStock(movement, idempotency, deps);
};
