// Generated from openapi/identity/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { InvitationEvent, PersonEvent } from './schemas.ts';

/** A person has a new account. */
export const personRegistered = (data: PersonEvent): DomainEvent<'identity.person-registered.v1', PersonEvent> => ({
  type: 'identity.person-registered.v1',
  subject: data.personId,
  data,
});

/** The name or the roles of a person have changed. */
export const personChanged = (data: PersonEvent): DomainEvent<'identity.person-changed.v1', PersonEvent> => ({
  type: 'identity.person-changed.v1',
  subject: data.personId,
  data,
});

/** An e-mail address is invited to join the staff. */
export const staffInvited = (data: InvitationEvent): DomainEvent<'identity.staff-invited.v1', InvitationEvent> => ({
  type: 'identity.staff-invited.v1',
  subject: data.invitationId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'identity.person-registered.v1': PersonEvent,
  'identity.person-changed.v1': PersonEvent,
  'identity.staff-invited.v1': InvitationEvent,
} as const;
