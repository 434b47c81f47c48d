import { toTracking } from '../../src/domain/tracking.ts';
import { courierId, delivery, now } from './sample.ts';

const soho = { latitude: 51.5121, longitude: -0.1334 };
const carried = delivery({ status: 'picked-up', courierId });
const at = (secondsAgo: number) => ({ ...soho, recordedAt: new Date(now.getTime() - secondsAgo * 1000) });

test('estimates the arrival of a picked-up delivery', () => {
  expect(toTracking(carried, at(10), now)).toEqual({
    courier: at(10),
    destination: carried.address.position,
    distanceMetres: 271,
    estimatedArrivalAt: new Date(now.getTime() + 84_000),
  });
});

test('gives no arrival from a position older than five minutes', () => {
  expect(toTracking(carried, at(300), now).estimatedArrivalAt).not.toBeNull();
  expect(toTracking(carried, at(301), now)).toMatchObject({ distanceMetres: 271, estimatedArrivalAt: null });
});

test('gives no distance without the position of courier or destination', () => {
  const nothing = { distanceMetres: null, estimatedArrivalAt: null };
  expect(toTracking(carried, undefined, now)).toMatchObject(nothing);
  const unplaced = { ...carried, address: { line1: '12 Dean Street', city: 'London', country: 'GB' } };
  expect(toTracking(unplaced, at(10), now)).toEqual({ courier: at(10), destination: undefined, ...nothing });
});

test.each(['pending', 'assigned', 'delivered', 'failed', 'returned', 'cancelled'] as const)(
  'does not show the courier while it is %s',
  (status) => {
    expect(toTracking({ ...carried, status }, at(10), now).courier).toBeUndefined();
  },
);
