import type { Queue } from '../../src/generated/api/schemas.ts';
import {
  act,
  as,
  testCafe,
  item,
  makeSchedule,
  noToken,
  otherCafe,
  send,
  startHarness,
  type Harness,
} from '../harness.ts';

let harness: Harness;
beforeEach(async () => {
  await harness?.admin.query('DELETE FROM schedule; DELETE FROM kitchen_capacity');
});
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const queue = (cafeId = testCafe, sent = {}) => send(harness, 'GET', `/queues/${cafeId}`, { who: as.barista, ...sent });

test('returns the open schedules, oldest first, with age and promised time', async () => {
  const first = await makeSchedule(harness, { items: [item({ quantity: 1, note: 'Hot.' }), item({ options: [] })] });
  harness.clock.advance(60_000);
  const done = await makeSchedule(harness);
  const cancelled = await makeSchedule(harness);
  await makeSchedule(harness, { cafeId: otherCafe });
  const second = await makeSchedule(harness, { note: undefined, items: [item({ quantity: 1 })] });
  const { startedAt } = await act(harness, second.id, 'start');
  await act(harness, done.id, 'start');
  await act(harness, done.id, 'finish');
  await act(harness, cancelled.id, 'cancel');
  harness.clock.advance(30_000);

  const at = harness.clock.now();
  const { id, cafeId: _cafe, ...firstSchedule } = first;
  const { id: secondId, cafeId: _same, ...secondSchedule } = second;
  expect((await queue()).json()).toEqual({
    cafeId: testCafe,
    at: at.toISOString(),
    openSchedules: 2,
    maxOpenSchedules: 200,
    nextReadyAt: new Date(at.getTime() + (80 + 60) * 1000).toISOString(),
    schedules: [
      { ...firstSchedule, scheduleId: id, age: 'PT90S', late: true },
      { ...secondSchedule, scheduleId: secondId, status: 'progress', startedAt, age: 'PT30S', late: false },
    ],
  });
});

test('counts schedules beyond the limit', async () => {
  for (let count = 0; count < 3; count += 1) await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  const { openSchedules, schedules, nextReadyAt } = (
    await send(harness, 'GET', `/queues/${testCafe}?limit=2`)
  ).json<Queue>();
  expect([openSchedules, schedules.length]).toEqual([3, 2]);
  expect(nextReadyAt).toBe(new Date(harness.clock.now().getTime() + (180 + 60) * 1000).toISOString());
});

test('is empty for a cafe without schedules', async () => {
  const { openSchedules, schedules } = (await queue()).json<Queue>();
  expect([openSchedules, schedules]).toEqual([0, []]);
});

test.each([
  ['a barista of the cafe', as.barista, 200],
  ['a service', as.orders, 200],
  ['an administrator', as.administrator, 200],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['a caller without the scope', as.withoutScopes, 403],
  ['a request without a token', noToken, 401],
])('responds to %s', async (_name, who, status) => {
  expect((await queue(testCafe, { who })).statusCode).toBe(status);
});

test('returns 400 for an invalid cafe id or limit', async () => {
  expect((await queue('soho')).statusCode).toBe(400);
  expect((await send(harness, 'GET', `/queues/${testCafe}?limit=0`)).statusCode).toBe(400);
});
