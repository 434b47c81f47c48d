import type { Queue } from '../../src/generated/api/schemas.ts';
import {
  act,
  as,
  CAFE,
  item,
  makeSchedule,
  nobodyAtAll,
  OTHER_CAFE,
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

const queue = (cafeId = CAFE, sent = {}) => send(harness, 'GET', `/queues/${cafeId}`, { who: as.barista, ...sent });

test('shows what is to be made, first come first, with age and promise', async () => {
  const first = await makeSchedule(harness, { items: [item({ quantity: 1, note: 'Hot.' }), item({ options: [] })] });
  harness.clock.advance(60_000);
  const done = await makeSchedule(harness);
  const cancelled = await makeSchedule(harness);
  await makeSchedule(harness, { cafeId: OTHER_CAFE });
  const second = await makeSchedule(harness, { note: undefined, items: [item({ quantity: 1 })] });
  const { startedAt } = await act(harness, second.id, 'start');
  await act(harness, done.id, 'start');
  await act(harness, done.id, 'finish');
  await act(harness, cancelled.id, 'cancel');
  harness.clock.advance(30_000);

  const at = harness.clock.now();
  const { id, cafeId: _cafe, ...firstTicket } = first;
  const { id: secondId, cafeId: _same, ...secondTicket } = second;
  expect((await queue()).json()).toEqual({
    cafeId: CAFE,
    at: at.toISOString(),
    openTickets: 2,
    maxOpenTickets: 200,
    nextReadyAt: new Date(at.getTime() + (80 + 60) * 1000).toISOString(),
    tickets: [
      { ...firstTicket, scheduleId: id, age: 'PT90S', late: true },
      { ...secondTicket, scheduleId: secondId, status: 'progress', startedAt, age: 'PT30S', late: false },
    ],
  });
});

test('counts beyond the limit', async () => {
  for (let count = 0; count < 3; count += 1) await makeSchedule(harness, { items: [item({ quantity: 3 })] });
  const { openTickets, tickets, nextReadyAt } = (await send(harness, 'GET', `/queues/${CAFE}?limit=2`)).json<Queue>();
  expect([openTickets, tickets.length]).toEqual([3, 2]);
  expect(nextReadyAt).toBe(new Date(harness.clock.now().getTime() + (180 + 60) * 1000).toISOString());
});

test('is empty where nothing was ever scheduled', async () => {
  const { openTickets, tickets } = (await queue()).json<Queue>();
  expect([openTickets, tickets]).toEqual([0, []]);
});

test.each([
  ['a barista of the cafe', as.barista, 200],
  ['a service', as.orders, 200],
  ['an administrator', as.administrator, 200],
  ['a barista of another cafe', as.otherBarista, 404],
  ['a customer', as.customer, 404],
  ['whoever lacks the scope', as.nobody, 403],
  ['nobody', nobodyAtAll, 401],
])('to %s', async (_name, who, status) => {
  expect((await queue(CAFE, { who })).statusCode).toBe(status);
});

test('of what is no cafe, or with a wrong limit: 400', async () => {
  expect((await queue('soho')).statusCode).toBe(400);
  expect((await send(harness, 'GET', `/queues/${CAFE}?limit=0`)).statusCode).toBe(400);
});
