import { NotFound, RulesBroken } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';

import { guarded, passwordOf } from '../domain/guessing.ts';
import { passwordRules } from '../domain/password-rules.ts';
import { changed } from '../domain/person.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Sets another password and ends all sessions: whoever knew the old one is out. */
export const changePassword: Handler<'changePassword'> = async ({ body, caller }, deps) => {
  const { people, passwords, clock } = deps;
  const { currentPassword, newPassword } = body;
  const person = await people.find(caller.id);
  if (person === undefined) throw NotFound();
  const { email } = person;
  passwordRules.assert({ password: newPassword, pointer: '/newPassword', email, current: currentPassword });
  const verify = () => passwords.verify(person.passwordHash, currentPassword);
  if (!(await guarded(passwordOf(email), verify, deps))) throw WrongCurrentPassword();
  const passwordHash = await passwords.hash(newPassword);
  await people.change(caller.id, undefined, (current) => ({
    person: changed(current, { passwordHash }, clock.now()),
    endSessions: 'password-changed',
    events: [],
    audit: { actorId: caller.id, action: 'password-changed', subjectId: caller.id },
  }));
  return noContent();
};

const WrongCurrentPassword = () =>
  RulesBroken({
    errors: [{ pointer: '/currentPassword', code: 'current-password', detail: 'This is not your password.' }],
  });
