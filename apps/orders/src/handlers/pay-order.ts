import { payOrder as pay } from '../application/pay-order.ts';
import { actorOf, assertCanUpdate } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderResponse } from './order-response.ts';
import { payOrderResponse } from './pay-order-response.ts';

/** Pays an order; the saga then schedules it in the kitchen. */
export const payOrder: Handler<'payOrder'> = async ({ params, body, caller, idempotency }, deps) => {
  const order = await deps.orders.find(params.orderId);
  assertCanUpdate(caller, order);
  const payment = {
    means: body.means,
    actor: actorOf(caller),
    pendingKey: idempotency.key,
    receiptFor: (...result: Parameters<typeof payOrderResponse>) => idempotency.receiptFor(payOrderResponse(...result)),
  };
  return orderResponse(await pay(order, payment, deps));
};
