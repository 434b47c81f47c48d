import { SESSION_TTL_MS } from './policy.ts';

export type SessionEnd = 'signed-out' | 'token-reused' | 'password-changed';

/** Begins with a sign-in, and holds all tokens that are refreshed from it. */
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
  expiresAt: new Date(now.getTime() + SESSION_TTL_MS),
  endedAt: null,
});

export const isActive = ({ endedAt, expiresAt }: Session, now: Date): boolean => endedAt === null && now < expiresAt;

/** `reused`: the token was used before. `inactive`: the session has ended or expired. */
export type RefreshDecision = 'rotate' | 'reused' | 'inactive';

/** Decides on a refresh token. A reused one is held by two clients, one of them a thief: the whole session must end. */
export const decideRefresh = (session: Session, isUsed: boolean, now: Date): RefreshDecision => {
  if (!isActive(session, now)) return 'inactive';
  return isUsed ? 'reused' : 'rotate';
};
