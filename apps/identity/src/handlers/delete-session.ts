import { NotFound } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Signs the caller out of one of their sessions. */
export const deleteSession: Handler<'deleteSession'> = async ({ params, caller }, { sessions, clock }) => {
  const { sessionId } = params;
  const isEnded = await sessions.end(sessionId, caller.id, clock.now(), {
    events: [],
    audit: { actorId: caller.id, action: 'signed-out', subjectId: sessionId },
  });
  if (!isEnded) throw NotFound();
  return noContent();
};
