import type { Database } from '@coffeemesh/postgres';

import type { Sessions } from '../domain/ports.ts';
import { judgeRefresh } from '../domain/session.ts';
import { beginSession, endSession, lockRefreshToken, rotateRefreshToken, type LockedToken } from './sql/sessions.ts';
import { writeAudit, writeEffects } from './write-effects.ts';

export const createSessionStore = (database: Database): Sessions => ({
  begin: (session, refreshTokenHash, effects) =>
    database.transaction(async (transaction) => {
      await transaction.query(beginSession(session, refreshTokenHash));
      await writeEffects(transaction, effects);
    }),

  rotate: (tokenHash, nextTokenHash, now) =>
    database.transaction(async (transaction) => {
      const [token] = await transaction.query<LockedToken>(lockRefreshToken(tokenHash));
      if (token === undefined) return undefined;
      const { usedAt, ...session } = token;
      const verdict = judgeRefresh(session, usedAt !== null, now);
      if (verdict === 'rotate') {
        await transaction.query(rotateRefreshToken(tokenHash, nextTokenHash, session.id, now));
        return session;
      }
      if (verdict === 'reused') {
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
});
