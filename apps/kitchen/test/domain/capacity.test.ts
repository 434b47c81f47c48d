import { promise, type Capacity, type Load } from '../../src/domain/capacity.ts';
import { ageOf, isLate, nextReadyAt } from '../../src/domain/queue.ts';
import { capacity, item, now, verdict } from './sample.ts';

const idle: Load = { openTickets: 0, workSeconds: 0 };
const seconds = (at: Date): number => (at.getTime() - now.getTime()) / 1000;
const small: Capacity = { ...capacity, maxOpenTickets: 2, maxWaitMinutes: 10 };

test.each([
  ['one item, nobody waits', [1], idle, 60],
  ['two items are made side by side', [2], idle, 60],
  ['four items by three hands', [4], idle, 80],
  ['quantities and items add up', [1, 2, 3], idle, 120],
  ['after the work before it', [1], { openTickets: 1, workSeconds: 300 }, 160],
])('ready: %s', (_name, quantities, load, want) => {
  const { readyAt } = promise(
    quantities.map((quantity) => item({ quantity })),
    load,
    capacity,
    now,
  );
  expect(seconds(readyAt)).toBe(want);
});

test.each([
  ['room for one more', [1], { openTickets: 1, workSeconds: 60 }, 'ok'],
  ['as many as it takes', [1], { openTickets: 2, workSeconds: 60 }, 'kitchen-at-capacity'],
  ['just in time', [1], { openTickets: 1, workSeconds: 1620 }, 'ok'],
  ['a second too long', [1], { openTickets: 1, workSeconds: 1623 }, 'kitchen-at-capacity'],
  ['an order that is too much by itself', [1_000_000], idle, 'kitchen-at-capacity'],
])('takes on: %s', (_name, quantities, load, want) => {
  expect(
    verdict(() =>
      promise(
        quantities.map((quantity) => item({ quantity })),
        load,
        small,
        now,
      ),
    ),
  ).toBe(want);
});

test('the queue says how old a ticket is and whether it is late', () => {
  const at = (secondsAgo: number) => new Date(now.getTime() - secondsAgo * 1000);
  expect(ageOf({ scheduledAt: at(240.9) }, now)).toBe('PT240S');
  expect(ageOf({ scheduledAt: at(-1) }, now)).toBe('PT0S');
  expect([isLate({ readyAt: at(1) }, now), isLate({ readyAt: now }, now)]).toEqual([true, false]);
  expect(seconds(nextReadyAt({ capacity, load: { openTickets: 1, workSeconds: 300 }, tickets: [] }, now))).toBe(160);
});
