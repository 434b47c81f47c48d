import type { DomainEvent } from '@coffeemesh/kernel';
import { personKindOf, type Person } from '../../domain/person.ts';
import { personChanged, personRegistered } from '../../generated/events/published.ts';

export const personRegisteredEvent = (person: Person): DomainEvent => personRegistered(eventDataOf(person));
export const personChangedEvent = (person: Person): DomainEvent => personChanged(eventDataOf(person));

/** Without name and e-mail address: events hold no personal data. */
const eventDataOf = (person: Person) => ({
  personId: person.id,
  kind: personKindOf(person),
  roles: [...person.roles],
  version: person.version,
  at: person.updatedAt.toISOString(),
});
