import { noContent } from '@coffeemesh/service-kit';
import { assertCanUpdate } from '../domain/access.ts';
import { assertDeletable } from '../domain/change-order.ts';
import { orderDeletedEvent } from '../events/published/order-events.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an order that was never paid. */
export const deleteOrder: Handler<'deleteOrder'> = async ({ params, caller, ifMatch }, { orders, clock }) => {
  const order = await orders.find(params.orderId);
  assertCanUpdate(caller, order);
  await orders.remove(order.id, ifMatch, (current) => {
    assertDeletable(current);
    return { events: [orderDeletedEvent(current, clock.now())] };
  });
  return noContent();
};
