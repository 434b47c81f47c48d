import { metresBetween } from '../src/index.ts';

/** Degrees, minutes and seconds, as maps give them. */
const degrees = (whole: number, minutes: number, seconds: number): number => whole + minutes / 60 + seconds / 3600;

// Both are published with a radius of 6371 km, and with so many digits.
test.each([
  [
    'Land’s End to John o’ Groats, 968.9 km (movable-type.co.uk/scripts/latlong.html)',
    { latitude: degrees(50, 3, 59), longitude: -degrees(5, 42, 53) },
    { latitude: degrees(58, 38, 38), longitude: -degrees(3, 4, 12) },
    968.9,
    1,
  ],
  [
    'Nashville to Los Angeles, 2886.44 km (rosettacode.org/wiki/Haversine_formula)',
    { latitude: 36.12, longitude: -86.67 },
    { latitude: 33.94, longitude: -118.4 },
    2886.44,
    1,
  ],
])('a published distance: %s', (_name, from, to, kilometres, digits) => {
  expect(metresBetween(from, to) / 1000).toBeCloseTo(kilometres, digits);
  expect(metresBetween(to, from) / 1000).toBeCloseTo(kilometres, digits);
});

const soho = { latitude: 51.5121, longitude: -0.1334 };
test.each([
  ['to the same place', soho, soho, 0],
  ['across Soho', soho, { latitude: 51.5143, longitude: -0.1317 }, 271],
  ['London to Paris', { latitude: 51.5074, longitude: -0.1278 }, { latitude: 48.8566, longitude: 2.3522 }, 343_557],
  ['across the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111_195],
  ['to the other side of the Earth', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015_114],
])('distance %s', (_name, from, to, metres) => {
  expect(Math.round(metresBetween(from, to))).toBe(metres);
});
