import { afterFailure, assertNotLocked, type GuessCount } from '../../src/domain/guessing.ts';

const start = new Date('2026-05-04T08:00:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

const lockMinutes = ({ lockedUntil, lastFailedAt }: GuessCount): number =>
  lockedUntil === null ? 0 : (lockedUntil.getTime() - lastFailedAt.getTime()) / 60_000;

describe('wrong guesses', () => {
  it('are free four times, then lock for longer and longer', () => {
    const locks: number[] = [];
    let count: GuessCount | undefined;
    for (let guess = 1; guess <= 12; guess += 1) {
      count = afterFailure(count, start);
      locks.push(lockMinutes(count));
    }
    expect(locks).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]);
  });

  it('go on counting after a lock is over, until an hour has passed without one', () => {
    const locked: GuessCount = { failures: 5, lastFailedAt: start, lockedUntil: after(1) };
    expect(afterFailure(locked, after(59)).failures).toBe(6);
    expect(afterFailure(locked, after(60))).toEqual({ failures: 1, lastFailedAt: after(60), lockedUntil: null });
  });

  it('never lock for longer than a quarter of an hour, however many there are', () => {
    expect(lockMinutes(afterFailure({ failures: 5_000, lastFailedAt: start, lockedUntil: null }, start))).toBe(15);
  });
});

describe('a lock', () => {
  const locked: GuessCount = { failures: 5, lastFailedAt: start, lockedUntil: after(1) };

  it('says how long it lasts', () => {
    expect(() => assertNotLocked(locked, new Date(after(1).getTime() - 1_500))).toThrow(
      expect.objectContaining({ slug: 'too-many-attempts', details: { retryAfterSeconds: 2 } }),
    );
  });

  it('is over when its time is', () => {
    expect(() => assertNotLocked(locked, after(1))).not.toThrow();
    expect(() => assertNotLocked(undefined, start)).not.toThrow();
  });
});
