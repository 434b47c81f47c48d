import { currentContext, type SqlSession } from '@coffeemesh/kernel';
import { appendOutbox } from '@coffeemesh/messaging';
import type { AuditEntry } from '../domain/audit.ts';
import type { Effects } from '../domain/ports.ts';

/** Writes the events and the audit entry of a change, in its transaction. */
export const writeEffects = async (session: SqlSession, { events, audit }: Effects): Promise<void> => {
  await appendOutbox(session, events);
  await writeAudit(session, audit);
};

export const writeAudit = async (
  session: SqlSession,
  { actorId, action, subjectId, details = {} }: AuditEntry,
): Promise<void> => {
  await session.query({
    name: 'audit-append',
    text: `INSERT INTO audit_entry (actor_id, action, subject_id, request_id, details) VALUES ($1, $2, $3, $4, $5::jsonb)`,
    values: [actorId, action, subjectId, currentContext()?.requestId ?? null, JSON.stringify(details)],
  });
};
