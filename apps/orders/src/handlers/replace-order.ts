import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { actorOf, changeableBy, assertCanMoveTo } from '../domain/order-access.ts';
import { draftOrder, assertReplaceable, replaceOrder as replace } from '../domain/place-order.ts';
import { domainEventsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from '../views/order-view.ts';
import { toOrderRequest, loadPlacingFacts } from './order-request-of.ts';

/** Puts another basket in the place of an unpaid one, at the prices of the moment. */
export const replaceOrder: Handler<'replaceOrder'> = async ({ params, body, caller, ifMatch }, deps) => {
  const { orders, clock } = deps;
  const order = changeableBy(caller, await orders.find(params.orderId));
  assertReplaceable(order);
  assertCanMoveTo(caller, order, body.cafeId);
  const request = toOrderRequest(body);
  const now = clock.now();
  const draft = draftOrder(request, await loadPlacingFacts(request, now, deps), now);
  const change = await orders.change(order.id, ifMatch, (current) => {
    const replaced = replace(current, draft, actorOf(caller), now);
    return { ...replaced, effects: { events: domainEventsOf(replaced) } };
  });
  return ok(toOrderResponse(change.order), etagOf(change.order));
};
