import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { collectOrder as collect } from '../domain/change-order.ts';
import { servedBy } from '../domain/order-access.ts';
import { newsOf } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderView } from '../views/order-view.ts';

/** Hands a ready order over at the counter; its money is captured by the saga. */
export const collectOrder: Handler<'collectOrder'> = async ({ params, caller, idempotency }, { orders, clock }) => {
  const order = servedBy(caller, await orders.find(params.orderId));
  const { answer } = await orders.change(order.id, undefined, (current) => {
    const collected = collect(current, clock.now());
    const answer = ok(orderView(collected.order), etagOf(collected.order));
    return { ...collected, answer, effects: { events: newsOf(collected), receipt: idempotency.receiptFor(answer) } };
  });
  return answer;
};
