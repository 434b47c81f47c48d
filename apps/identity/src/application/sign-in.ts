import type { Ids } from '@coffeemesh/kernel';
import { toEmailKey } from '../domain/person.ts';
import type {
  AccessTokenIssuer,
  PasswordHasher,
  PersonStore,
  SecretTokenGenerator,
  SessionStore,
} from '../domain/ports.ts';
import { InvalidCredentials } from '../domain/problems.ts';
import { newSession, type Session } from '../domain/session.ts';
import { tokenSubjectOf } from '../domain/token-subject.ts';
import { passwordTarget, withThrottle, type ThrottleDeps } from './login-throttle.ts';

export type SignInDeps = ThrottleDeps & {
  people: PersonStore;
  passwordHasher: PasswordHasher;
  sessions: SessionStore;
  secretTokens: SecretTokenGenerator;
  accessTokens: AccessTokenIssuer;
  ids: Ids;
};

export type SessionTokens = { readonly session: Session; readonly accessToken: string; readonly refreshToken: string };

/**
 * Begins a session. A wrong password and an address without an account take the same time and give the same error.
 * @throws InvalidCredentials (401), TooManyAttempts (429), Overloaded (503)
 */
export const signIn = async (
  credentials: { email: string; password: string },
  deps: SignInDeps,
): Promise<SessionTokens> => {
  const { people, passwordHasher, sessions, accessTokens, secretTokens, ids, clock } = deps;
  const email = toEmailKey(credentials.email);
  const person = await people.findByEmail(email);
  const verify = () => passwordHasher.verify(person?.passwordHash, credentials.password);
  const isRight = await withThrottle(passwordTarget(email), verify, deps);
  if (person === undefined || !isRight) throw InvalidCredentials();
  const session = newSession(ids.next(), person.id, clock.now());
  const refreshToken = secretTokens.generate();
  await sessions.insert(session, refreshToken.hash, {
    events: [],
    audit: { actorId: person.id, action: 'signed-in', subjectId: session.id },
  });
  const accessToken = await accessTokens.issue(tokenSubjectOf(person));
  return { session, accessToken, refreshToken: refreshToken.token };
};
