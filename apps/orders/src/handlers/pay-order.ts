import type { Idempotency } from '@coffeemesh/service-kit';

import { payOrder as pay } from '../application/pay-order.ts';
import { actorOf, assertCanUpdate } from '../domain/access.ts';
import type { IdempotencyKeyRef } from '../domain/saga.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderResponse } from './order-response.ts';
import { payOrderResponse } from './pay-order-response.ts';

/** Pays an order; the saga brings it to the kitchen. */
export const payOrder: Handler<'payOrder'> = async ({ params, body, caller, once }, deps) => {
  const order = await deps.orders.find(params.orderId);
  assertCanUpdate(caller, order);
  const paid = await pay(
    order,
    {
      means: body.means,
      actor: actorOf(caller),
      pendingKey: keyRefOf(once),
      receiptFor: (result, saga) => once.keep(payOrderResponse(result, saga)),
    },
    deps,
  );
  return orderResponse(paid);
};

const keyRefOf = (once: Idempotency): IdempotencyKeyRef => {
  const { caller_id, operation, key, fingerprint } = once.keep({ status: 200 }).row.columns;
  const ref = { callerId: caller_id, operation, key, fingerprint };
  return Object.fromEntries(Object.entries(ref).map(([name, value]) => [name, String(value)])) as IdempotencyKeyRef;
};
