import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { cancelOrder as cancel } from '../domain/change-order.ts';
import { actorOf, changeableBy } from '../domain/order-access.ts';
import { newsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderView } from '../views/order-view.ts';

/** Cancels an order that nobody makes yet; what it held is given back by the saga. */
export const cancelOrder: Handler<'cancelOrder'> = async ({ params, body, caller, idempotency }, { orders, clock }) => {
  const order = changeableBy(caller, await orders.find(params.orderId));
  const { answer } = await orders.change(order.id, undefined, (current) => {
    const cancelled = cancel(current, body?.reason ?? null, actorOf(caller), clock.now());
    const answer = ok(orderView(cancelled.order), etagOf(cancelled.order));
    return { ...cancelled, answer, effects: { events: newsOf(cancelled), receipt: idempotency.receiptFor(answer) } };
  });
  return answer;
};
