import { courierToAssign } from '../domain/assignment.ts';
import { assign } from '../domain/delivery.ts';
import { deliveryAssigned } from '../events/published/delivery-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryResponse } from './delivery-response.ts';
import { writeEffectsOf } from './write-effects.ts';

/** Assigns a courier: couriers take a pending delivery, managers assign any courier. */
export const assignDelivery: Handler<'assignDelivery'> = async ({ params, body, caller, idempotency }, deps) => {
  const delivery = await deps.deliveries.change(
    params.deliveryId,
    (current) => assign(current, courierToAssign(caller, current, body.courierId), deps.clock.now()),
    writeEffectsOf(deliveryAssigned, idempotency, caller),
  );
  return deliveryResponse(delivery, caller);
};
