import { ok } from '@coffeemesh/service-kit';
import { InvalidRefreshToken } from '../domain/problems.ts';
import { tokenSubjectOf } from '../domain/token-subject.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toSessionResponse } from './session-response.ts';

/** Continues a session, with the person's current roles. A refresh token is valid once; using it again ends the session. */
export const refreshSession: Handler<'refreshSession'> = async ({ body }, deps) => {
  const { people, sessions, accessTokens, secretTokens, clock } = deps;
  const next = secretTokens.generate();
  const session = await sessions.rotate(secretTokens.hash(body.refreshToken), next.hash, clock.now());
  const person = session && (await people.find(session.personId));
  if (session === undefined || person === undefined) throw InvalidRefreshToken();
  const accessToken = await accessTokens.issue(tokenSubjectOf(person));
  return ok(toSessionResponse({ session, accessToken, refreshToken: next.token }));
};
