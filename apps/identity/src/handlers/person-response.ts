import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { personKindOf, type Person } from '../domain/person.ts';
import { scopesOf } from '../domain/scopes.ts';

/** The caller's own account as the API returns it. */
export const toPersonResponse = (person: Person) => ({
  id: person.id,
  kind: personKindOf(person),
  email: person.email,
  name: person.name,
  roles: [...person.roles],
  scopes: scopesOf(person),
  version: person.version,
  createdAt: person.createdAt.toISOString(),
  updatedAt: person.updatedAt.toISOString(),
});

export const personResponse = (person: Person) => ok(toPersonResponse(person), etagOf(person));
