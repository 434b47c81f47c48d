/** How far a courier's clock may be ahead of the service's clock. */
export const MAX_CLOCK_SKEW_MS = 60_000;

/** A position older than this gives no estimated arrival. */
export const MAX_POSITION_AGE_MS = 5 * 60_000;

/** The speed of a courier on a bicycle: about 15 km/h. */
export const COURIER_METRES_PER_SECOND = 4.2;

/** How much longer the route through a city is than the great-circle distance. */
export const ROUTE_DETOUR_FACTOR = 1.3;

/** The number of digits of a delivery's PIN. */
export const PIN_DIGITS = 4;
