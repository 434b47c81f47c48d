import { managedBy } from '../domain/access.ts';
import { cancel } from '../domain/delivery.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryCancelled } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** Nobody needs to bring it any more. */
export const cancelDelivery: Handler<'cancelDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => cancel(managedBy(caller, current), body.reason, deps.clock.now()),
    toldAndKept(deliveryCancelled, idempotency, caller),
  );
  return shown(delivery, caller);
};
