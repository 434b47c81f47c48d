import { decideRefresh, isActive, newSession } from '../../src/domain/session.ts';

const now = new Date('2026-05-04T08:15:30Z');
const session = newSession('s', 'p', now);
const beforeExpiry = new Date('2026-06-03T08:15:29.999Z');
const atExpiry = new Date('2026-06-03T08:15:30Z');

describe('a session', () => {
  it('is active for 30 days, unless it is ended', () => {
    expect(isActive(session, now)).toBe(true);
    expect(isActive(session, beforeExpiry)).toBe(true);
    expect(isActive(session, atExpiry)).toBe(false);
    expect(isActive({ ...session, endedAt: now }, now)).toBe(false);
  });

  it.each([
    { isUsed: false, at: now, endedAt: null, want: 'rotate' },
    { isUsed: true, at: now, endedAt: null, want: 'reused' },
    { isUsed: false, at: now, endedAt: now, want: 'inactive' },
    { isUsed: true, at: now, endedAt: now, want: 'inactive' },
    { isUsed: false, at: atExpiry, endedAt: null, want: 'inactive' },
    { isUsed: true, at: atExpiry, endedAt: null, want: 'inactive' },
    { isUsed: false, at: atExpiry, endedAt: now, want: 'inactive' },
    { isUsed: true, at: atExpiry, endedAt: now, want: 'inactive' },
  ])('decides $want on a token (used: $isUsed) at $at, if it ended at $endedAt', ({ isUsed, at, endedAt, want }) => {
    expect(decideRefresh({ ...session, endedAt }, isUsed, at)).toBe(want);
  });
});
