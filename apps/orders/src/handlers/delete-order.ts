import { noContent } from '@coffeemesh/service-kit';

import { assertDeletable } from '../domain/change-order.ts';
import { changeableBy } from '../domain/order-access.ts';
import { toOrderEvent } from '../events/order-news.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderDeleted } from '../generated/events/published.ts';

/** Removes an order that was never paid. */
export const deleteOrder: Handler<'deleteOrder'> = async ({ params, caller, ifMatch }, { orders, clock }) => {
  const order = changeableBy(caller, await orders.find(params.orderId));
  await orders.remove(order.id, ifMatch, (current) => {
    assertDeletable(current);
    return { events: [orderDeleted(toOrderEvent(current, clock.now()))] };
  });
  return noContent();
};
