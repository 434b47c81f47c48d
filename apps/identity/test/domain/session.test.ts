import { isLive, judgeRefresh, newSession, SESSION_LIFE_MS } from '../../src/domain/session.ts';

const now = new Date('2026-05-04T08:15:30Z');
const session = newSession('s', 'p', now);
const atEnd = new Date(now.getTime() + SESSION_LIFE_MS);
const before = (instant: Date): Date => new Date(instant.getTime() - 1);

describe('a session', () => {
  it('lives for thirty days, or until it is ended', () => {
    expect(isLive(session, now)).toBe(true);
    expect(isLive(session, before(atEnd))).toBe(true);
    expect(isLive(session, atEnd)).toBe(false);
    expect(isLive({ ...session, endedAt: now }, now)).toBe(false);
  });

  it.each([
    { isUsed: false, at: now, endedAt: null, want: 'rotate' },
    { isUsed: true, at: now, endedAt: null, want: 'reused' },
    { isUsed: false, at: now, endedAt: now, want: 'over' },
    { isUsed: true, at: now, endedAt: now, want: 'over' },
    { isUsed: false, at: atEnd, endedAt: null, want: 'over' },
    { isUsed: true, at: atEnd, endedAt: null, want: 'over' },
  ])('with a token that is used ($isUsed), ended at $endedAt, asked at $at: $want', ({ isUsed, at, endedAt, want }) => {
    expect(judgeRefresh({ ...session, endedAt }, isUsed, at)).toBe(want);
  });
});
