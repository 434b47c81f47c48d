import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { assertCanCreate } from '../domain/access.ts';
import { newDelivery } from '../domain/delivery.ts';
import { deliveryCreated } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toDeliveryResponse } from './delivery-response.ts';

/** Creates a delivery by request. Normally the event `orders.order-ready` creates it. */
export const createDelivery: Handler<'createDelivery'> = async ({ body, caller, idempotency }, deps) => {
  assertCanCreate(caller);
  const delivery = newDelivery(body, { id: deps.ids.next(), pin: deps.pins.next(), now: deps.clock.now() });
  const response = created(`/deliveries/${delivery.id}`, toDeliveryResponse(delivery, caller), etagOf(delivery));
  await deps.deliveries.insert(delivery, {
    events: [deliveryCreated(delivery)],
    receipt: idempotency.receiptFor(response),
  });
  return response;
};
