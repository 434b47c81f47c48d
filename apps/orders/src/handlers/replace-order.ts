import { loadPlacingFacts } from '../application/load-placing-facts.ts';
import { actorOf, assertCanMoveTo, assertCanUpdate } from '../domain/access.ts';
import { assertReplaceable, draftOrder, replaceOrder as replace } from '../domain/place-order.ts';
import { domainEventsOf } from '../events/published/order-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderRequest } from './order-request.ts';
import { orderResponse } from './order-response.ts';

/** Replaces an unpaid order by another basket, at current prices. */
export const replaceOrder: Handler<'replaceOrder'> = async ({ params, body, caller, ifMatch }, deps) => {
  const { orders, clock } = deps;
  const order = await orders.find(params.orderId);
  assertCanUpdate(caller, order);
  assertReplaceable(order);
  assertCanMoveTo(caller, order, body.cafeId);
  const request = toOrderRequest(body);
  const now = clock.now();
  const draft = draftOrder(request, await loadPlacingFacts(request, now, deps), now);
  const change = await orders.change(order.id, ifMatch, (current) => {
    const replaced = replace(current, draft, actorOf(caller), now);
    return { ...replaced, effects: { events: domainEventsOf(replaced) } };
  });
  return orderResponse(change.order);
};
