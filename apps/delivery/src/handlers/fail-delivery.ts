import { assertCanUpdate } from '../domain/access.ts';
import { failDeliveryRules } from '../domain/delivery-rules.ts';
import { fail } from '../domain/delivery.ts';
import { deliveryFailed } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Records that the handover failed; the courier returns the delivery to the cafe. */
export const failDelivery: Handler<'failDelivery'> = async (
  { params, body, caller, idempotency },
  { deliveries, clock },
) => {
  failDeliveryRules.assert(body);
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => {
      assertCanUpdate(caller, current);
      return fail(current, body, clock.now());
    },
    writeEffectsOf(deliveryFailed, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
