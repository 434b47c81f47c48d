import type { SqlStatement } from '@coffeemesh/kernel';
import { selectList } from '@coffeemesh/postgres';
import type { Session, SessionEnd } from '../../domain/session.ts';
import { Prisma } from '../../generated/prisma/client.ts';

export const insertSession = ({ id, personId, createdAt, expiresAt }: Session, tokenHash: string): SqlStatement => ({
  name: 'session-insert',
  text: `
    WITH inserted AS (
      INSERT INTO session (id, person_id, created_at, expires_at) VALUES ($1, $2, $3, $4) RETURNING id)
    INSERT INTO refresh_token (hash, session_id, issued_at) SELECT $5, id, $3 FROM inserted`,
  values: [id, personId, createdAt, expiresAt, tokenHash],
});

export type LockedToken = Prisma.SessionGetPayload<object> & { usedAt: Date | null };

/** Rows are `LockedToken`s. Locks the token and its session until the transaction ends. */
export const lockRefreshToken = (tokenHash: string): SqlStatement => ({
  name: 'refresh-token-lock',
  text: `
    SELECT ${selectList(Prisma.SessionScalarFieldEnum, 'session')}, used_at AS "usedAt"
      FROM refresh_token JOIN session ON session.id = session_id
     WHERE hash = $1
       FOR UPDATE`,
  values: [tokenHash],
});

export const rotateRefreshToken = (
  tokenHash: string,
  nextTokenHash: string,
  sessionId: string,
  now: Date,
): SqlStatement => ({
  name: 'refresh-token-rotate',
  text: `
    WITH used AS (UPDATE refresh_token SET used_at = $3 WHERE hash = $1)
    INSERT INTO refresh_token (hash, session_id, issued_at) VALUES ($2, $4, $3)`,
  values: [tokenHash, nextTokenHash, now, sessionId],
});

/** Returns one row if the person has this session and it was active. */
export const endSession = (id: string, personId: string, reason: SessionEnd, now: Date): SqlStatement => ({
  name: 'session-end',
  text: `
    UPDATE session SET ended_at = $4, end_reason = $3
     WHERE id = $1 AND person_id::text = $2 AND ended_at IS NULL AND expires_at > $4
    RETURNING id`,
  values: [id, personId, reason, now],
});
