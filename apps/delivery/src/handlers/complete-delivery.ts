import { assertCanUpdate } from '../domain/access.ts';
import { completeDeliveryRules } from '../domain/delivery-rules.ts';
import { deliver } from '../domain/delivery.ts';
import { deliveryDelivered } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Records the handover to the customer. Orders consumes the event, and the order becomes delivered. */
export const completeDelivery: Handler<'completeDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => {
      assertCanUpdate(caller, current);
      const delivered = deliver(current, body, deps.clock.now());
      completeDeliveryRules.assert({ delivery: current, pin: body.pin });
      return delivered;
    },
    writeEffectsOf(deliveryDelivered, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
