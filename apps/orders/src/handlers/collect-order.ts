import { assertCanCollect } from '../domain/access.ts';
import { collectOrder as collect } from '../domain/change-order.ts';
import { domainEventsOf } from '../events/published/order-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderResponse } from './order-response.ts';

/** Hands a ready order over at the counter; the saga captures its money. */
export const collectOrder: Handler<'collectOrder'> = async ({ params, caller, idempotency }, { orders, clock }) => {
  const order = await orders.find(params.orderId);
  assertCanCollect(caller, order);
  const { response } = await orders.change(order.id, undefined, (current) => {
    const collected = collect(current, clock.now());
    const response = orderResponse(collected.order);
    return {
      ...collected,
      response,
      effects: { events: domainEventsOf(collected), receipt: idempotency.receiptFor(response) },
    };
  });
  return response;
};
