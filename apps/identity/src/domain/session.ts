const DAY_MS = 24 * 60 * 60_000;

/** How long one may go on refreshing before signing in again. */
export const SESSION_LIFE_MS = 30 * DAY_MS;

export const ACCESS_TOKEN_LIFE_SECONDS = 900;

export type SessionEnd = 'signed-out' | 'token-reused' | 'password-changed';

/** One signing-in and all that is refreshed from it. */
export type Session = {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
};

export const newSession = (id: string, personId: string, now: Date): Session => ({
  id,
  personId,
  createdAt: now,
  expiresAt: new Date(now.getTime() + SESSION_LIFE_MS),
  endedAt: null,
});

export const isLive = ({ endedAt, expiresAt }: Session, now: Date): boolean => endedAt === null && now < expiresAt;

export type RefreshVerdict = 'rotate' | 'reused' | 'over';

/**
 * What to do with a refresh token. One that is used and comes again is in two hands, and nobody knows whose are the
 * right ones: the whole session ends.
 */
export const judgeRefresh = (session: Session, isUsed: boolean, now: Date): RefreshVerdict => {
  if (!isLive(session, now)) return 'over';
  return isUsed ? 'reused' : 'rotate';
};
