import { metresBetween } from '../src/index.ts';

/** Distances on a sphere of 6371 km, from their known angles. */
test.each([
  ['the same place', { latitude: 51.5, longitude: -0.1 }, { latitude: 51.5, longitude: -0.1 }, 0],
  ['one degree of latitude', { latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 }, 111_195],
  ['one degree of longitude at the equator', { latitude: 0, longitude: 7 }, { latitude: 0, longitude: 8 }, 111_195],
  ['one degree of longitude at 60°', { latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 }, 55_597],
  ['a quarter of the globe', { latitude: 0, longitude: 0 }, { latitude: 0, longitude: 90 }, 10_007_543],
  ['the poles', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015_087],
  ['London and Paris', { latitude: 51.5074, longitude: -0.1278 }, { latitude: 48.8566, longitude: 2.3522 }, 343_556],
  ['London and New York', { latitude: 51.5, longitude: -0.1 }, { latitude: 40.7, longitude: -74 }, 5_571_000],
])('%s', (_places, from, to, metres) => {
  // Within a metre, or a thousandth.
  expect(Math.abs(metresBetween(from, to) - metres)).toBeLessThanOrEqual(Math.max(1, metres / 1000));
  expect(metresBetween(to, from)).toBeCloseTo(metresBetween(from, to), 6);
});
