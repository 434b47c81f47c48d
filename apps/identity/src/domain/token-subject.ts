import type { CallerKind } from '@coffeemesh/kernel';
import { personKindOf, type Person } from './person.ts';
import { scopesOf } from './scopes.ts';

/** The person or service that an access token is issued to. */
export type TokenSubject = {
  readonly id: string;
  readonly kind: CallerKind;
  readonly roles: Person['roles'];
  readonly scopes: readonly string[];
};

export const tokenSubjectOf = (person: Person): TokenSubject => ({
  id: person.id,
  kind: personKindOf(person),
  roles: person.roles,
  scopes: scopesOf(person),
});
