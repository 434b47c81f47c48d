/** A place on the Earth, in degrees (WGS 84): north and east are positive. */
export type GeoPosition = { readonly latitude: number; readonly longitude: number };

/** The mean radius of the Earth, R₁ of the Geodetic Reference System 1980 (H. Moritz, 2000). */
const earthRadiusMetres = 6_371_008.8;

/**
 * The great-circle distance in metres: on a sphere, so it differs from the distance on the ellipsoid by up to 0.5 %.
 * The haversine formula, which is exact for near places too: R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope
 * 68 (2), 1984, p. 159.
 */
export const metresBetween = (from: GeoPosition, to: GeoPosition): number => {
  const halfLatitude = radians(to.latitude - from.latitude) / 2;
  const halfLongitude = radians(to.longitude - from.longitude) / 2;
  const haversine =
    Math.sin(halfLatitude) ** 2 +
    Math.cos(radians(from.latitude)) * Math.cos(radians(to.latitude)) * Math.sin(halfLongitude) ** 2;
  // Rounding may make it more than 1 for opposite places.
  return 2 * earthRadiusMetres * Math.asin(Math.min(1, Math.sqrt(haversine)));
};

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
