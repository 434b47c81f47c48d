import { assertCanUpdate } from '../domain/access.ts';
import { pickUp } from '../domain/delivery.ts';
import { deliveryPickedUp } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Records that the delivery has left the cafe. Orders consumes the event, and the order becomes dispatched. */
export const pickUpDelivery: Handler<'pickUpDelivery'> = async (
  { params, caller, idempotency },
  { deliveries, clock },
) => {
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => {
      assertCanUpdate(caller, current);
      return pickUp(current, clock.now());
    },
    writeEffectsOf(deliveryPickedUp, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
