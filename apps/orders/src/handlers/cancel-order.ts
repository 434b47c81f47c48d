import { actorOf, assertCanUpdate } from '../domain/access.ts';
import { cancelOrder as cancel } from '../domain/change-order.ts';
import { domainEventsOf } from '../events/published/order-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderResponse } from './order-response.ts';

/** Cancels an order that the kitchen has not started; the saga compensates it. */
export const cancelOrder: Handler<'cancelOrder'> = async ({ params, body, caller, idempotency }, { orders, clock }) => {
  const order = await orders.find(params.orderId);
  assertCanUpdate(caller, order);
  const { response } = await orders.change(order.id, undefined, (current) => {
    const cancelled = cancel(current, body?.reason ?? null, actorOf(caller), clock.now());
    const response = orderResponse(cancelled.order);
    return {
      ...cancelled,
      response,
      effects: { events: domainEventsOf(cancelled), receipt: idempotency.receiptFor(response) },
    };
  });
  return response;
};
