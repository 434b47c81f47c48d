import { assertCanUpdate } from '../domain/access.ts';
import { returnToCafe } from '../domain/delivery.ts';
import { deliveryReturned } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Records that a failed delivery is back at its cafe. Orders consumes the event, and the order becomes ready again. */
export const returnDelivery: Handler<'returnDelivery'> = async (
  { params, caller, idempotency },
  { deliveries, clock },
) => {
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => {
      assertCanUpdate(caller, current);
      return returnToCafe(current, clock.now());
    },
    writeEffectsOf(deliveryReturned, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
