import { fixedClock, systemClock } from '../src/index.ts';

test('a fixed clock stands still until it is moved', () => {
  const clock = fixedClock('2026-05-04T08:15:30.000Z');
  expect(clock.now()).toEqual(new Date('2026-05-04T08:15:30.000Z'));
  expect(clock.now()).toEqual(clock.now());
  clock.advance(1_500);
  expect(clock.now().toISOString()).toBe('2026-05-04T08:15:31.500Z');
});

test('a date that it returned cannot move it', () => {
  const clock = fixedClock(new Date(0));
  clock.now().setFullYear(1999);
  expect(clock.now().getTime()).toBe(0);
});

test('the system clock returns the current time', () => {
  const before = Date.now();
  const now = systemClock.now().getTime();
  expect(now).toBeGreaterThanOrEqual(before);
  expect(now).toBeLessThanOrEqual(Date.now());
});
