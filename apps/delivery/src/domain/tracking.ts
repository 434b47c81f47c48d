import type { Delivery, GeoPosition } from './delivery.ts';

export type CourierPosition = GeoPosition & { recordedAt: Date };

export type Tracking = {
  /** Where the courier is, while she has it with her. */
  courier?: CourierPosition;
  destination?: GeoPosition;
  /** As the crow flies. */
  distanceMetres: number | null;
  estimatedArrivalAt: Date | null;
};

const EARTH_RADIUS_METRES = 6_371_008.8;
/** Streets are longer than the crow's way by about this much in a city. */
const DETOUR = 1.3;
/** A cyclist with a bag: 15 km/h. */
const METRES_PER_SECOND = 4.2;
/** An older position says nothing about the arrival. */
const POSITION_GOOD_FOR_MS = 5 * 60_000;

/** Where the delivery is and when it should arrive; `position` is its courier's last known. */
export const track = (delivery: Delivery, position: CourierPosition | undefined, now: Date): Tracking => {
  const courier = delivery.status === 'picked-up' ? position : undefined;
  const destination = delivery.address.position;
  if (courier === undefined || destination === undefined)
    return { courier, destination, distanceMetres: null, estimatedArrivalAt: null };
  const metres = distanceMetres(courier, destination);
  const fresh = now.getTime() - courier.recordedAt.getTime() <= POSITION_GOOD_FOR_MS;
  return {
    courier,
    destination,
    distanceMetres: Math.round(metres),
    estimatedArrivalAt: fresh ? new Date(now.getTime() + rideMs(metres)) : null,
  };
};

/** The great-circle distance (haversine), in metres. */
export const distanceMetres = (from: GeoPosition, to: GeoPosition): number => {
  const latitude = radians(to.latitude - from.latitude);
  const longitude = radians(to.longitude - from.longitude);
  const chord =
    Math.sin(latitude / 2) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(longitude / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** How long a courier rides for a distance as the crow flies, in milliseconds but to the second. */
const rideMs = (metres: number): number => Math.round((metres * DETOUR) / METRES_PER_SECOND) * 1000;
