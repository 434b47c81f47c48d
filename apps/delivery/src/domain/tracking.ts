import { metresBetween } from '@coffeemesh/kernel';
import type { Delivery, GeoPosition } from './delivery.ts';
import { COURIER_METRES_PER_SECOND, MAX_POSITION_AGE_MS, ROUTE_DETOUR_FACTOR } from './policy.ts';

export type CourierPosition = GeoPosition & { recordedAt: Date };

export type Tracking = {
  /** The courier's position, while the delivery is picked up. */
  courier?: CourierPosition;
  destination?: GeoPosition;
  /** The great-circle distance from the courier to the destination. */
  distanceMetres: number | null;
  estimatedArrivalAt: Date | null;
};

/** The distance and estimated arrival of a delivery, from the last position of its courier. */
export const toTracking = (delivery: Delivery, position: CourierPosition | undefined, now: Date): Tracking => {
  const courier = delivery.status === 'picked-up' ? position : undefined;
  const destination = delivery.address.position;
  if (courier === undefined || destination === undefined)
    return { courier, destination, distanceMetres: null, estimatedArrivalAt: null };
  const metres = metresBetween(courier, destination);
  const isRecent = now.getTime() - courier.recordedAt.getTime() <= MAX_POSITION_AGE_MS;
  return {
    courier,
    destination,
    distanceMetres: Math.round(metres),
    estimatedArrivalAt: isRecent ? new Date(now.getTime() + rideMs(metres)) : null,
  };
};

/** The duration of a ride over a great-circle distance, in milliseconds, rounded to seconds. */
const rideMs = (metres: number): number =>
  Math.round((metres * ROUTE_DETOUR_FACTOR) / COURIER_METRES_PER_SECOND) * 1000;
