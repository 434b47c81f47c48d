import { promiseReadyTime, type Capacity, type Load } from '../../src/domain/capacity.ts';
import { ageOf, isLate, nextReadyAt } from '../../src/domain/queue.ts';
import { capacity, item, now, outcomeOf } from './sample.ts';

const idle: Load = { openSchedules: 0, workSeconds: 0 };
const seconds = (at: Date): number => (at.getTime() - now.getTime()) / 1000;
const small: Capacity = { ...capacity, maxOpenSchedules: 2, maxWaitMinutes: 10 };

test.each([
  ['one item, empty queue', [1], idle, 60],
  ['two items made in parallel', [2], idle, 60],
  ['four items by three people', [4], idle, 80],
  ['several items and quantities', [1, 2, 3], idle, 120],
  ['after other work', [1], { openSchedules: 1, workSeconds: 300 }, 160],
])('ready: %s', (_name, quantities, load, want) => {
  const { readyAt } = promiseReadyTime(
    quantities.map((quantity) => item({ quantity })),
    load,
    capacity,
    now,
  );
  expect(seconds(readyAt)).toBe(want);
});

test.each([
  ['one below the maximum', [1], { openSchedules: 1, workSeconds: 60 }, 'ok'],
  ['at the maximum', [1], { openSchedules: 2, workSeconds: 60 }, 'kitchen-at-capacity'],
  ['at the time limit', [1], { openSchedules: 1, workSeconds: 1620 }, 'ok'],
  ['a second above the time limit', [1], { openSchedules: 1, workSeconds: 1623 }, 'kitchen-at-capacity'],
  ['an order above the time limit by itself', [1_000_000], idle, 'kitchen-at-capacity'],
])('accepts or refuses: %s', (_name, quantities, load, want) => {
  expect(
    outcomeOf(() =>
      promiseReadyTime(
        quantities.map((quantity) => item({ quantity })),
        load,
        small,
        now,
      ),
    ),
  ).toBe(want);
});

test('computes the age, lateness and next ready time', () => {
  const at = (secondsAgo: number) => new Date(now.getTime() - secondsAgo * 1000);
  expect(ageOf({ scheduledAt: at(240.9) }, now)).toBe('PT240S');
  expect(ageOf({ scheduledAt: at(-1) }, now)).toBe('PT0S');
  expect([isLate({ readyAt: at(1) }, now), isLate({ readyAt: now }, now)]).toEqual([true, false]);
  expect(seconds(nextReadyAt({ capacity, load: { openSchedules: 1, workSeconds: 300 }, schedules: [] }, now))).toBe(
    160,
  );
});
