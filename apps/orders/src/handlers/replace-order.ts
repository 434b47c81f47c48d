import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { actorOf, changeableBy, mustServeAt } from '../domain/order-access.ts';
import { draftOrder, mustBeReplaceable, replaceOrder as replace } from '../domain/place-order.ts';
import { newsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderView } from '../views/order-view.ts';
import { orderRequestOf, placingFacts } from './order-request-of.ts';

/** Puts another basket in the place of an unpaid one, at the prices of the moment. */
export const replaceOrder: Handler<'replaceOrder'> = async ({ params, body, caller, ifMatch }, deps) => {
  const { orders, clock } = deps;
  const order = changeableBy(caller, await orders.find(params.orderId));
  mustBeReplaceable(order);
  mustServeAt(caller, order, body.cafeId);
  const request = orderRequestOf(body);
  const now = clock.now();
  const draft = draftOrder(request, await placingFacts(request, now, deps), now);
  const change = await orders.change(order.id, ifMatch, (current) => {
    const replaced = replace(current, draft, actorOf(caller), now);
    return { ...replaced, effects: { events: newsOf(replaced) } };
  });
  return ok(orderView(change.order), etagOf(change.order));
};
