import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { loadPlacingFacts } from '../application/load-placing-facts.ts';
import { actorOf, assertCanCreate } from '../domain/access.ts';
import { draftOrder, newOrder } from '../domain/place-order.ts';
import { domainEventsOf } from '../events/published/order-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderRequest } from './order-request.ts';
import { toOrderResponse } from './order-response.ts';

/** Places an order at current prices. Holds neither stock nor money until it is paid. */
export const createOrder: Handler<'createOrder'> = async ({ body, caller, idempotency }, deps) => {
  assertCanCreate(caller);
  const { orders, ids, clock } = deps;
  const request = toOrderRequest(body);
  const now = clock.now();
  const draft = draftOrder(request, await loadPlacingFacts(request, now, deps), now);
  const { order, entry } = newOrder(draft, ids.next(), caller.id, actorOf(caller), now);
  const response = created(`/orders/${order.id}`, toOrderResponse(order), etagOf(order));
  await orders.insert(order, entry, {
    events: domainEventsOf({ order, entry }),
    receipt: idempotency.receiptFor(response),
  });
  return response;
};
