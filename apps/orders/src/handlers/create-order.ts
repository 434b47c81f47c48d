import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';

import { actorOf, mustBePerson } from '../domain/order-access.ts';
import { draftOrder, newOrder } from '../domain/place-order.ts';
import { newsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderView } from '../views/order-view.ts';
import { orderRequestOf, placingFacts } from './order-request-of.ts';

/** Places an order with the prices of the moment; it holds nothing until it is paid. */
export const createOrder: Handler<'createOrder'> = async ({ body, caller, idempotency }, deps) => {
  mustBePerson(caller);
  const { orders, ids, clock } = deps;
  const request = orderRequestOf(body);
  const now = clock.now();
  const draft = draftOrder(request, await placingFacts(request, now, deps), now);
  const placed = newOrder(draft, ids.next(), caller.id, actorOf(caller), now);
  const answer = created(`/orders/${placed.order.id}`, orderView(placed.order), etagOf(placed.order));
  await orders.insert(placed.order, placed.entry, { events: newsOf(placed), receipt: idempotency.receiptFor(answer) });
  return answer;
};
