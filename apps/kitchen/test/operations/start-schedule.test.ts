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

const start = (id: string, sent = {}) => send(harness, 'POST', `/schedules/${id}/start`, { who: as.barista, ...sent });

test('starts the schedule and publishes schedule-started', async () => {
  const schedule = await makeSchedule(harness);
  harness.clock.advance(60_000);
  const response = await start(schedule.id);
  const startedAt = harness.clock.now().toISOString();
  expect([response.statusCode, response.headers['etag']]).toEqual([200, '"2"']);
  expect(response.json()).toEqual({ ...schedule, status: 'progress', startedAt });
  expect((await eventsOf(harness, schedule.id))[1]).toMatchObject({
    type: 'kitchen.schedule-started.v1',
    data: { orderId: schedule.orderId, status: 'progress', at: startedAt },
  });
});

test('is applied once: replays for the same key, returns 409 for another key or a parallel request', async () => {
  const { id } = await makeSchedule(harness);
  const key = newKey();
  const first = await start(id, { key });
  expect((await start(id, { key })).json()).toEqual(first.json());
  const other = await start(id);
  expect([other.statusCode, other.json().allowedActions]).toEqual([409, ['finish', 'cancel']]);
  const { id: another } = await makeSchedule(harness);
  const both = await Promise.all([start(another), start(another)]);
  expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
  expect(await typesOf(harness, another)).toEqual(['created', 'started']);
});

test('returns 409 for a cancelled schedule', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'cancel');
  expect((await start(id)).json()).toMatchObject({ status: 409, state: 'cancelled' });
});

test.each([
  ['without a token', noToken, 401],
  ['with the read scope only', as.reader, 403],
  ['for a courier of the cafe', as.courier, 403],
  ['for a barista of another cafe', as.otherBarista, 404],
])('returns an error %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await start(id, { who })).statusCode).toBe(status);
});

test('returns 404 for an unknown schedule', async () => {
  expect((await start(testId(404))).statusCode).toBe(404);
});
