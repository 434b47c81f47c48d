import { afterFailure, assertNotLocked, type FailedAttempts } from '../../src/domain/failed-attempts.ts';

const start = new Date('2026-05-04T08:00:00Z');
const after = (minutes: number): Date => new Date(start.getTime() + minutes * 60_000);

const lockMinutes = ({ lockedUntil, lastFailedAt }: FailedAttempts): number =>
  lockedUntil === null ? 0 : (lockedUntil.getTime() - lastFailedAt.getTime()) / 60_000;

describe('failed attempts', () => {
  it('lock from the fifth one on, each time for twice as long', () => {
    const locks: number[] = [];
    let attempts: FailedAttempts | undefined;
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      attempts = afterFailure(attempts, start);
      locks.push(lockMinutes(attempts));
    }
    expect(locks).toEqual([0, 0, 0, 0, 1, 2, 4, 8, 15, 15, 15, 15]);
  });

  it('are counted on after a lock, and from one again after an hour without a failure', () => {
    const locked: FailedAttempts = { failures: 5, lastFailedAt: start, lockedUntil: after(1) };
    expect(afterFailure(locked, after(59)).failures).toBe(6);
    expect(afterFailure(locked, after(60))).toEqual({ failures: 1, lastFailedAt: after(60), lockedUntil: null });
  });

  it('never lock for more than 15 minutes', () => {
    expect(lockMinutes(afterFailure({ failures: 5_000, lastFailedAt: start, lockedUntil: null }, start))).toBe(15);
  });
});

describe('assertNotLocked', () => {
  const locked: FailedAttempts = { failures: 5, lastFailedAt: start, lockedUntil: after(1) };

  it('throws 429 with the seconds that are left', () => {
    expect(() => assertNotLocked(locked, new Date(after(1).getTime() - 1_500))).toThrow(
      expect.objectContaining({ slug: 'too-many-attempts', details: { retryAfterSeconds: 2 } }),
    );
  });

  it('passes when the lock has expired, and without failed attempts', () => {
    expect(() => assertNotLocked(locked, after(1))).not.toThrow();
    expect(() => assertNotLocked(undefined, start)).not.toThrow();
  });
});
