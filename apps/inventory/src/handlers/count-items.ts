import { requireManagerOf } from '../domain/access.ts';
import { amountsOf, mentionsOf } from '../domain/movement.ts';
import { movementRules } from '../domain/movement-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { moveStock } from './move-stock.ts';

/** The shelf says how much there is; the ledger keeps the difference. */
export const countItems: Handler<'countItems'> = async ({ body, caller, idempotency }, deps) => {
  const { cafeId, note = null } = body;
  requireManagerOf(caller, { '/cafeId': cafeId });
  const lines = body.lines.map(({ itemId, counted }) => ({ itemId, quantity: counted }));
  const items = await deps.items.known(lines.map(({ itemId }) => itemId));
  movementRules.assert({ mentions: mentionsOf(lines, 'counted'), items });
  const steps = amountsOf(lines, items).map(({ index, itemId, amount }) => {
    return { index, cafeId, itemId, kind: 'count' as const, counted: amount };
  });
  const movement = { id: deps.ids.next(), steps, reason: null, note, actorId: caller.id, at: deps.clock.now() };
  return moveStock(movement, idempotency, deps);
};
