import { carriedBy } from '../domain/access.ts';
import { deliver } from '../domain/delivery.ts';
import { completeDeliveryRules } from '../domain/delivery-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryDelivered } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** It has been handed over; the order is delivered. */
export const completeDelivery: Handler<'completeDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => {
      const delivered = deliver(carriedBy(caller, current), body, deps.clock.now());
      completeDeliveryRules.assert({ delivery: current, pin: body.pin });
      return delivered;
    },
    toldAndKept(deliveryDelivered, idempotency, caller),
  );
  return shown(delivery, caller);
};
