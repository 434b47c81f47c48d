import { carriedBy } from '../domain/access.ts';
import { pickUp } from '../domain/delivery.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryPickedUp } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** It has left the cafe; the order becomes dispatched. */
export const pickUpDelivery: Handler<'pickUpDelivery'> = async (
  { params, caller, idempotency },
  { deliveries, clock },
) => {
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => pickUp(carriedBy(caller, current), clock.now()),
    toldAndKept(deliveryPickedUp, idempotency, caller),
  );
  return shown(delivery, caller);
};
