import { guarded, passwordOf } from '../domain/guessing.ts';
import { InvalidCredentials } from '../domain/identity-problems.ts';
import { sessionView, subjectOf } from '../domain/identity-view.ts';
import { emailKeyOf } from '../domain/person.ts';
import { newSession } from '../domain/session.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Signs somebody in. With and without an account, a wrong password takes as long and is answered alike. */
export const createSession: Handler<'createSession'> = async ({ body }, deps) => {
  const { people, passwords, sessions, accessTokens, secretTokens, ids, clock } = deps;
  const email = emailKeyOf(body.email);
  const person = await people.findByEmail(email);
  const verify = () => passwords.verify(person?.passwordHash, body.password);
  const isRight = await guarded(passwordOf(email), verify, deps);
  if (person === undefined || !isRight) throw InvalidCredentials();
  const session = newSession(ids.next(), person.id, clock.now());
  const refreshToken = secretTokens.next();
  await sessions.begin(session, refreshToken.hash, {
    events: [],
    audit: { actorId: person.id, action: 'signed-in', subjectId: session.id },
  });
  const accessToken = await accessTokens.issue(subjectOf(person));
  return { status: 201, body: sessionView(session, accessToken, refreshToken.token) };
};
