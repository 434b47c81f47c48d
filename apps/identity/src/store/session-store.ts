import type { Database } from '@coffeemesh/postgres';
import type { SessionStore } from '../domain/ports.ts';
import { decideRefresh } from '../domain/session.ts';
import { endSession, insertSession, lockRefreshToken, rotateRefreshToken, type LockedToken } from './sql/sessions.ts';
import { writeAudit, writeEffects } from './write-effects.ts';

export const createSessionStore = (database: Database): SessionStore => ({
  insert: (session, refreshTokenHash, effects) =>
    database.transaction(async (transaction) => {
      await transaction.query(insertSession(session, refreshTokenHash));
      await writeEffects(transaction, effects);
    }),

  rotate: (tokenHash, nextTokenHash, now) =>
    database.transaction(async (transaction) => {
      const [token] = await transaction.query<LockedToken>(lockRefreshToken(tokenHash));
      if (token === undefined) return undefined;
      const { usedAt, endReason: _, ...session } = token;
      const decision = decideRefresh(session, usedAt !== null, now);
      if (decision === 'rotate') {
        await transaction.query(rotateRefreshToken(tokenHash, nextTokenHash, session.id, now));
        return session;
      }
      if (decision === 'reused') {
        await transaction.query(endSession(session.id, session.personId, 'token-reused', now));
        const { personId, id } = session;
        await writeAudit(transaction, { actorId: personId, action: 'refresh-token-reused', subjectId: id });
      }
      return undefined;
    }),

  end: (id, personId, now, effects) =>
    database.transaction(async (transaction) => {
      const ended = await transaction.query(endSession(id, personId, 'signed-out', now));
      if (ended.length === 0) return false;
      await writeEffects(transaction, effects);
      return true;
    }),

  deleteExpiredBefore: async (instant) => {
    await database.query({ text: 'DELETE FROM session WHERE expires_at < $1', values: [instant] });
  },
});
