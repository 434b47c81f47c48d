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

const start = (id: string, sent = {}) => send(harness, 'POST', `/schedules/${id}/start`, { who: as.barista, ...sent });

test('begins it and tells of it', async () => {
  const schedule = await makeSchedule(harness);
  harness.clock.advance(60_000);
  const answer = await start(schedule.id);
  const startedAt = harness.clock.now().toISOString();
  expect([answer.statusCode, answer.headers['etag']]).toEqual([200, '"2"']);
  expect(answer.json()).toEqual({ ...schedule, status: 'progress', startedAt });
  expect((await eventsOf(harness, schedule.id))[1]).toMatchObject({
    type: 'kitchen.schedule-started.v1',
    data: { orderId: schedule.orderId, status: 'progress', at: startedAt },
  });
});

test('once: the same key is given the same answer, another is refused, and of two at the same time one', async () => {
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

test('what was cancelled is not begun', async () => {
  const { id } = await makeSchedule(harness);
  await act(harness, id, 'cancel');
  expect((await start(id)).json()).toMatchObject({ status: 409, state: 'cancelled' });
});

test.each([
  ['without a token', nobodyAtAll, 401],
  ['to who may only look', as.reader, 403],
  ['to a courier of the cafe', as.courier, 403],
  ['to a barista of another cafe', as.otherBarista, 404],
])('is refused %s', async (_name, who, status) => {
  const { id } = await makeSchedule(harness);
  expect((await start(id, { who })).statusCode).toBe(status);
});

test('of nothing: 404', async () => {
  expect((await start(testId(404))).statusCode).toBe(404);
});
