import { ok } from '@coffeemesh/service-kit';
import { seenBy } from '../domain/access.ts';
import { track } from '../domain/tracking.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { positionView } from './position-view.ts';

/** Where the delivery is, and when it should arrive. */
export const trackDelivery: Handler<'trackDelivery'> = async ({ params, caller }, { deliveries, positions, clock }) => {
  const delivery = seenBy(caller, await deliveries.get(params.deliveryId));
  const position = delivery.courierId === null ? undefined : await positions.of(delivery.courierId);
  const { courier, destination, distanceMetres, estimatedArrivalAt } = track(delivery, position, clock.now());
  return ok({
    deliveryId: delivery.id,
    status: delivery.status,
    ...(courier === undefined ? {} : { courier: positionView(courier) }),
    ...(destination === undefined ? {} : { destination }),
    distanceMetres,
    estimatedArrivalAt: estimatedArrivalAt?.toISOString() ?? null,
  });
};
