import { noContent } from '@coffeemesh/service-kit';

import { mustBeDeletable } from '../domain/change-order.ts';
import { changeableBy } from '../domain/order-access.ts';
import { orderEvent } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderDeleted } from '../generated/events/published.ts';

/** Removes an order that was never paid. */
export const deleteOrder: Handler<'deleteOrder'> = async ({ params, caller, ifMatch }, { orders, clock }) => {
  const order = changeableBy(caller, await orders.find(params.orderId));
  await orders.remove(order.id, ifMatch, (current) => {
    mustBeDeletable(current);
    return { events: [orderDeleted(orderEvent(current, clock.now()))] };
  });
  return noContent();
};
