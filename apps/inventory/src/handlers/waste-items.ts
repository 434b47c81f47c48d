import { requireManagerOf } from '../domain/access.ts';
import { amountsOf, mentionsOf } from '../domain/movement.ts';
import { movementRules } from '../domain/movement-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { moveStock } from './move-stock.ts';

/** Something has gone off, been spilled, or is gone. */
export const wasteItems: Handler<'wasteItems'> = async ({ body, caller, idempotency }, deps) => {
  const { cafeId, lines, reason, note = null } = body;
  requireManagerOf(caller, { '/cafeId': cafeId });
  const items = await deps.items.known(lines.map(({ itemId }) => itemId));
  movementRules.assert({ mentions: mentionsOf(lines), items });
  const steps = amountsOf(lines, items).map(({ index, itemId, amount }) => {
    return { index, cafeId, itemId, kind: 'waste' as const, change: -amount };
  });
  const movement = { id: deps.ids.next(), steps, reason, note, actorId: caller.id, at: deps.clock.now() };
  return moveStock(movement, idempotency, deps);
};
