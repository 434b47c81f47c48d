import { ok } from '@coffeemesh/service-kit';
import { assertCanRead } from '../domain/access.ts';
import { toTracking } from '../domain/tracking.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPositionResponse } from './position-response.ts';

/** Returns the courier's position and the estimated arrival. */
export const trackDelivery: Handler<'trackDelivery'> = async ({ params, caller }, { deliveries, positions, clock }) => {
  const delivery = await deliveries.get(params.deliveryId);
  assertCanRead(caller, delivery);
  const position = delivery.courierId === null ? undefined : await positions.find(delivery.courierId);
  const { courier, destination, distanceMetres, estimatedArrivalAt } = toTracking(delivery, position, clock.now());
  return ok({
    deliveryId: delivery.id,
    status: delivery.status,
    ...(courier === undefined ? {} : { courier: toPositionResponse(courier) }),
    ...(destination === undefined ? {} : { destination }),
    distanceMetres,
    estimatedArrivalAt: estimatedArrivalAt?.toISOString() ?? null,
  });
};
