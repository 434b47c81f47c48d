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

const earthRadiusMetres = 6_371_008.8;

/** The distance and estimated arrival of a delivery, from the last position of its courier. */
export const toTracking = (delivery: Delivery, position: CourierPosition | undefined, now: Date): Tracking => {
  const courier = delivery.status === 'picked-up' ? position : undefined;
  const destination = delivery.address.position;
  if (courier === undefined || destination === undefined)
    return { courier, destination, distanceMetres: null, estimatedArrivalAt: null };
  const metres = distanceMetres(courier, destination);
  const isRecent = now.getTime() - courier.recordedAt.getTime() <= MAX_POSITION_AGE_MS;
  return {
    courier,
    destination,
    distanceMetres: Math.round(metres),
    estimatedArrivalAt: isRecent ? new Date(now.getTime() + rideMs(metres)) : null,
  };
};

/** The great-circle distance (haversine formula), in metres. */
export const distanceMetres = (from: GeoPosition, to: GeoPosition): number => {
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(chord)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** The duration of a ride over a great-circle distance, in milliseconds, rounded to seconds. */
const rideMs = (metres: number): number =>
  Math.round((metres * ROUTE_DETOUR_FACTOR) / COURIER_METRES_PER_SECOND) * 1000;
