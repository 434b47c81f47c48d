import { NotFound } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';

import type { Handler } from '../generated/api/handlers.ts';

/** Signs out: one of the caller's own sessions ends. */
export const deleteSession: Handler<'deleteSession'> = async ({ params, caller }, { sessions, clock }) => {
  const { sessionId } = params;
  const isEnded = await sessions.end(sessionId, caller.id, clock.now(), {
    events: [],
    audit: { actorId: caller.id, action: 'signed-out', subjectId: sessionId },
  });
  if (!isEnded) throw NotFound();
  return noContent();
};
