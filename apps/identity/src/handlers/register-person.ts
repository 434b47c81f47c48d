import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';

import { personEventData, personView } from '../domain/identity-view.ts';
import { passwordRules } from '../domain/password-rules.ts';
import { emailKeyOf, newPerson } from '../domain/person.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { personRegistered } from '../generated/events/published.ts';

/** Makes a customer's account. An address that is taken is told only after the work of a registration. */
export const registerPerson: Handler<'registerPerson'> = async ({ body }, { people, passwords, ids, clock }) => {
  const email = emailKeyOf(body.email);
  passwordRules.assert({ password: body.password, pointer: '/password', email });
  const passwordHash = await passwords.hash(body.password);
  const person = newPerson({ id: ids.next(), email, name: body.name, passwordHash, roles: [] }, clock.now());
  await people.insert(person, {
    events: [personRegistered(personEventData(person))],
    audit: { actorId: person.id, action: 'person-registered', subjectId: person.id },
  });
  return created('/people/me', personView(person), etagOf(person));
};
