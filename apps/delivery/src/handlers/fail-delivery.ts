import { carriedBy } from '../domain/access.ts';
import { fail } from '../domain/delivery.ts';
import { failDeliveryRules } from '../domain/delivery-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryFailed } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** It could not be handed over, and is to be brought back. */
export const failDelivery: Handler<'failDelivery'> = async (
  { params, body, caller, idempotency },
  { deliveries, clock },
) => {
  failDeliveryRules.assert(body);
  const delivery = await deliveries.change(
    params.deliveryId,
    (current) => fail(carriedBy(caller, current), body, clock.now()),
    toldAndKept(deliveryFailed, idempotency, caller),
  );
  return shown(delivery, caller);
};
