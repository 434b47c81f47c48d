import { courierFor } from '../domain/access.ts';
import { assign } from '../domain/delivery.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryAssigned } from '../generated/events/published.ts';
import { shown } from './delivery-view.ts';
import { toldAndKept } from './told-and-kept.ts';

/** A courier takes a delivery, or a manager gives it to one. */
export const assignDelivery: Handler<'assignDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => assign(current, courierFor(caller, current, body.courierId), deps.clock.now()),
    toldAndKept(deliveryAssigned, idempotency, caller),
  );
  return shown(delivery, caller);
};
