import { testId } from '@coffeemesh/testing';
import {
  act,
  as,
  eventsOf,
  makeSchedule,
  newKey,
  noToken,
  send,
  startHarness,
  typesOf,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const reason = 'The grinder is broken.';
const cancel = (id: string, sent = {}) =>
  send(harness, 'POST', `/schedules/${id}/cancel`, { who: as.barista, body: { reason }, ...sent });

test.each([
  ['the kitchen', as.barista, 'cafe'],
  ['a service', as.orders, 'service'],
] as const)('%s cancels it and publishes schedule-cancelled', async (_name, who, cancelledBy) => {
  const schedule = await makeSchedule(harness);
  const response = await cancel(schedule.id, { who });
  const cancelledAt = harness.clock.now().toISOString();
  expect([response.statusCode, response.json()]).toEqual([
    200,
    { ...schedule, status: 'cancelled', cancelledAt, cancelReason: reason },
  ]);
  expect((await eventsOf(harness, schedule.id))[1]).toMatchObject({
    type: 'kitchen.schedule-cancelled.v1',
    data: { orderId: schedule.orderId, status: 'cancelled', reason, cancelledBy, at: cancelledAt },
  });
});

test('cancels a schedule in progress', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  expect((await cancel(id)).json()).toMatchObject({ status: 'cancelled' });
});

test('is applied once, with the same key, with other keys and in parallel', async () => {
  const { id } = await makeSchedule(harness);
  const key = newKey();
  const first = await cancel(id, { key });
  expect((await cancel(id, { key })).json()).toEqual(first.json());
  const again = await cancel(id, { body: { reason: 'No milk.' } });
  expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  const { id: another } = await makeSchedule(harness);
  const responses = await Promise.all(Array.from({ length: 6 }, () => cancel(another)));
  expect(responses.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(200));
  expect(await typesOf(harness, another)).toEqual(['created', 'cancelled']);
});

test('returns 409 for a finished schedule', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  await act(harness, id, 'finish');
  expect((await cancel(id)).json()).toMatchObject({ status: 409, state: 'finished', action: 'cancel' });
});

test.each([
  ['without a token', noToken, 401],
  ['with the read scope only', as.reader, 403],
  ['for a courier of the cafe', as.courier, 403],
  ['for a barista of another cafe', as.otherBarista, 404],
])('returns an error %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await cancel(id, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown schedule and 400 without a reason', async () => {
  expect((await cancel(testId(404))).statusCode).toBe(404);
  const { id } = await makeSchedule(harness);
  expect((await cancel(id, { body: {} })).json().errors).toMatchObject([{ pointer: '/reason' }]);
});
