import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { passwordRules } from '../domain/password-rules.ts';
import { newPerson, toEmailKey } from '../domain/person.ts';
import { personRegisteredEvent } from '../events/published/person-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPersonResponse } from './person-response.ts';

/** Registers a customer. An address that is taken is refused only after the same work as a registration. */
export const registerPerson: Handler<'registerPerson'> = async ({ body }, { people, passwordHasher, ids, clock }) => {
  const email = toEmailKey(body.email);
  passwordRules.assert({ password: body.password, pointer: '/password', email });
  const passwordHash = await passwordHasher.hash(body.password);
  const person = newPerson({ id: ids.next(), email, name: body.name, passwordHash, roles: [] }, clock.now());
  await people.insert(person, {
    events: [personRegisteredEvent(person)],
    audit: { actorId: person.id, action: 'person-registered', subjectId: person.id },
  });
  return created('/people/me', toPersonResponse(person), etagOf(person));
};
