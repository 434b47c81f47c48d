import { assertCanCancel } from '../domain/access.ts';
import { cancel } from '../domain/delivery.ts';
import { deliveryCancelled } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Cancels a delivery that has not left the cafe. */
export const cancelDelivery: Handler<'cancelDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => {
      assertCanCancel(caller, current);
      return cancel(current, body.reason, deps.clock.now());
    },
    writeEffectsOf(deliveryCancelled, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
