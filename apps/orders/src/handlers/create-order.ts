import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';

import { actorOf, assertCanCreate } from '../domain/order-access.ts';
import { draftOrder, newOrder } from '../domain/place-order.ts';
import { domainEventsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from '../views/order-view.ts';
import { toOrderRequest, loadPlacingFacts } from './order-request-of.ts';

/** Places an order with the prices of the moment; it holds nothing until it is paid. */
export const createOrder: Handler<'createOrder'> = async ({ body, caller, once }, deps) => {
  assertCanCreate(caller);
  const { orders, ids, clock } = deps;
  const request = toOrderRequest(body);
  const now = clock.now();
  const draft = draftOrder(request, await loadPlacingFacts(request, now, deps), now);
  const placed = newOrder(draft, ids.next(), caller.id, actorOf(caller), now);
  const answer = created(`/orders/${placed.order.id}`, toOrderResponse(placed.order), etagOf(placed.order));
  await orders.insert(placed.order, placed.entry, { events: domainEventsOf(placed), receipt: once.keep(answer) });
  return answer;
};
