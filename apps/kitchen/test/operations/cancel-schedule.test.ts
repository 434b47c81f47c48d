import { testId } from '@coffeemesh/testing';
import {
  act,
  as,
  eventsOf,
  makeSchedule,
  newKey,
  nobodyAtAll,
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
  ['the kitchen refuses', as.barista, 'cafe'],
  ['a service takes it back', as.orders, 'service'],
] as const)('%s, and others are told so', async (_name, who, cancelledBy) => {
  const schedule = await makeSchedule(harness);
  const answer = await cancel(schedule.id, { who });
  const cancelledAt = harness.clock.now().toISOString();
  expect([answer.statusCode, answer.json()]).toEqual([
    200,
    { ...schedule, status: 'cancelled', cancelledAt, cancelReason: reason },
  ]);
  expect((await eventsOf(harness, schedule.id))[1]).toMatchObject({
    type: 'kitchen.schedule-cancelled.v1',
    data: { orderId: schedule.orderId, status: 'cancelled', reason, cancelledBy, at: cancelledAt },
  });
});

test('also while it is being made', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  expect((await cancel(id)).json()).toMatchObject({ status: 'cancelled' });
});

test('once, whatever the key, and by many at the same time', async () => {
  const { id } = await makeSchedule(harness);
  const key = newKey();
  const first = await cancel(id, { key });
  expect((await cancel(id, { key })).json()).toEqual(first.json());
  const again = await cancel(id, { body: { reason: 'No milk.' } });
  expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
  const { id: another } = await makeSchedule(harness);
  const answers = await Promise.all(Array.from({ length: 6 }, () => cancel(another)));
  expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(200));
  expect(await typesOf(harness, another)).toEqual(['created', 'cancelled']);
});

test('what is finished is not cancelled', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'start');
  await act(harness, id, 'finish');
  expect((await cancel(id)).json()).toMatchObject({ status: 409, state: 'finished', action: 'cancel' });
});

test.each([
  ['without a token', nobodyAtAll, 401],
  ['to who may only look', as.reader, 403],
  ['to a courier of the cafe', as.courier, 403],
  ['to a barista of another cafe', as.otherBarista, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await cancel(id, { who })).statusCode).toBe(status);
});

test('of nothing: 404; without a reason: 400', async () => {
  expect((await cancel(testId(404))).statusCode).toBe(404);
  const { id } = await makeSchedule(harness);
  expect((await cancel(id, { body: {} })).json().errors).toMatchObject([{ pointer: '/reason' }]);
});
