import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { asChain } from '../domain/access.ts';
import { newDelivery } from '../domain/delivery.ts';
import { toldOf } from '../domain/delivery-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryCreated } from '../generated/events/published.ts';
import { deliveryView } from './delivery-view.ts';

/** Makes a delivery by hand; normally `orders.order-ready` does. */
export const createDelivery: Handler<'createDelivery'> = async ({ body, caller, idempotency }, deps) => {
  asChain(caller);
  const delivery = newDelivery(body, { id: deps.ids.next(), pin: deps.pins.next(), now: deps.clock.now() });
  const answer = created(`/deliveries/${delivery.id}`, deliveryView(delivery, caller), etagOf(delivery));
  await deps.deliveries.insert(delivery, {
    events: [deliveryCreated(toldOf(delivery))],
    receipt: idempotency.receiptFor(answer),
  });
  return answer;
};
