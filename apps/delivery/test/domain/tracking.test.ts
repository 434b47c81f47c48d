import { distanceMetres, track } from '../../src/domain/tracking.ts';
import { courierId, delivery, now } from './sample.ts';

const soho = { latitude: 51.5121, longitude: -0.1334 };
const carried = delivery({ status: 'picked-up', courierId });
const at = (secondsAgo: number) => ({ ...soho, recordedAt: new Date(now.getTime() - secondsAgo * 1000) });

test.each([
  ['nowhere', soho, soho, 0],
  ['across Soho', soho, { latitude: 51.5143, longitude: -0.1317 }, 271],
  ['London to Paris', { latitude: 51.5074, longitude: -0.1278 }, { latitude: 48.8566, longitude: 2.3522 }, 343_557],
  ['over the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111_195],
  ['to the other side of the Earth', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20_015_114],
])('the distance %s', (_name, from, to, metres) => {
  expect(Math.round(distanceMetres(from, to))).toBe(metres);
});

test('says where it is and when it arrives, once it is on its way', () => {
  expect(track(carried, at(10), now)).toEqual({
    courier: at(10),
    destination: carried.address.position,
    distanceMetres: 271,
    estimatedArrivalAt: new Date(now.getTime() + 84_000),
  });
});

test('says nothing of the arrival from an old position', () => {
  expect(track(carried, at(300), now).estimatedArrivalAt).not.toBeNull();
  expect(track(carried, at(301), now)).toMatchObject({ distanceMetres: 271, estimatedArrivalAt: null });
});

test('does not know what nobody told', () => {
  const nothing = { distanceMetres: null, estimatedArrivalAt: null };
  expect(track(carried, undefined, now)).toMatchObject(nothing);
  const unplaced = { ...carried, address: { line1: '12 Dean Street', city: 'London', country: 'GB' } };
  expect(track(unplaced, at(10), now)).toEqual({ courier: at(10), destination: undefined, ...nothing });
});

test.each(['pending', 'assigned', 'delivered', 'failed', 'returned', 'cancelled'] as const)(
  'keeps the courier to herself while it is %s',
  (status) => {
    expect(track({ ...carried, status }, at(10), now).courier).toBeUndefined();
  },
);
