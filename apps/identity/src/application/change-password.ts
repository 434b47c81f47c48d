import { NotFound, RulesBroken } from '@coffeemesh/kernel';
import { passwordRules } from '../domain/password-rules.ts';
import { withChanges } from '../domain/person.ts';
import type { PasswordHasher, PersonStore } from '../domain/ports.ts';
import { passwordTarget, withThrottle, type ThrottleDeps } from './login-throttle.ts';

export type ChangePasswordDeps = ThrottleDeps & { people: PersonStore; passwordHasher: PasswordHasher };

/**
 * Changes the password and ends all sessions of the person, so that no one with the old password stays signed in.
 * @throws NotFound (404), RulesBroken (422), TooManyAttempts (429)
 */
export const changePassword = async (
  personId: string,
  { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  deps: ChangePasswordDeps,
): Promise<void> => {
  const { people, passwordHasher, clock } = deps;
  const person = await people.find(personId);
  if (person === undefined) throw NotFound();
  const { email } = person;
  passwordRules.assert({ password: newPassword, pointer: '/newPassword', email, current: currentPassword });
  const verify = () => passwordHasher.verify(person.passwordHash, currentPassword);
  if (!(await withThrottle(passwordTarget(email), verify, deps))) throw wrongCurrentPassword();
  const passwordHash = await passwordHasher.hash(newPassword);
  await people.change(personId, undefined, (current) => ({
    person: withChanges(current, { passwordHash }, clock.now()),
    endSessions: 'password-changed',
    events: [],
    audit: { actorId: personId, action: 'password-changed', subjectId: personId },
  }));
};

const wrongCurrentPassword = () =>
  RulesBroken({
    errors: [{ pointer: '/currentPassword', code: 'current-password', detail: 'The current password is wrong.' }],
  });
