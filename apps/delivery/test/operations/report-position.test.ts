import { problemOf } from '@coffeemesh/testing';
import { courier, customer, manager, now, otherCourier, callerWith } from '../domain/sample.ts';
import { startHarness } from '../harness.ts';

const service = await startHarness();
afterAll(() => service.close());
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000).toISOString();
const report = (as: typeof courier, body: object) => service.send(as, 'PUT', '/couriers/me/position', body);

test('stores the latest position when reports arrive out of order', async () => {
  const first = { latitude: 51.5121, longitude: -0.1334, recordedAt: at(-20) };
  const later = { latitude: 51.513, longitude: -0.133, recordedAt: at(-10) };
  expect((await report(courier, first)).json()).toEqual(first);
  const response = await report(courier, later);
  expect([response.statusCode, response.json()]).toEqual([200, later]);
  expect((await report(courier, first)).json()).toEqual(later);
  expect((await report(otherCourier, first)).json()).toEqual(first);
  expect(await service.deps.positions.find(courier.id)).toEqual({ ...later, recordedAt: new Date(later.recordedAt) });
});

test('parallel reports store the latest position', async () => {
  const who = callerWith('0190c0de-0000-7000-8000-00000000ee24', 'staff', [
    'courier',
    '0190c0de-0000-7000-8000-00000000ca01',
  ]);
  const seconds = [...Array(20).keys()].sort(() => Math.random() - 0.5);
  await Promise.all(seconds.map((s) => report(who, { latitude: s, longitude: -s, recordedAt: at(-60 + s) })));
  expect(await service.deps.positions.find(who.id)).toEqual({
    latitude: 19,
    longitude: -19,
    recordedAt: new Date(at(-41)),
  });
});

test.each([
  ['a time in the future', courier, { recordedAt: at(61) }, 422, 'rules-broken | /recordedAt recorded-in-the-past'],
  ['a latitude out of range', courier, { latitude: 90.1 }, 400, 'invalid-request | /latitude maximum'],
  ['a latitude as text', courier, { latitude: '51' }, 400, 'invalid-request | /latitude type'],
  ['a manager', manager, {}, 403, 'forbidden'],
  ['a customer', customer, {}, 403, 'forbidden'],
] as const)('refuses: %s', async (_what, caller, over, status, problem) => {
  const response = await report(caller, { latitude: 51.5121, longitude: -0.1334, recordedAt: at(0), ...over });
  expect([response.statusCode, problemOf(response)]).toEqual([status, problem]);
});
