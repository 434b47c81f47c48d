import { ok } from '@coffeemesh/service-kit';

import { InvalidRefreshToken } from '../domain/identity-problems.ts';
import { sessionView, subjectOf } from '../domain/identity-view.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Goes on with a session, with the roles of this moment. A refresh token is good once; again, and the session ends. */
export const refreshSession: Handler<'refreshSession'> = async ({ body }, deps) => {
  const { people, sessions, accessTokens, secretTokens, clock } = deps;
  const next = secretTokens.next();
  const session = await sessions.rotate(secretTokens.hashOf(body.refreshToken), next.hash, clock.now());
  const person = session && (await people.find(session.personId));
  if (session === undefined || person === undefined) throw InvalidRefreshToken();
  return ok(sessionView(session, await accessTokens.issue(subjectOf(person)), next.token));
};
