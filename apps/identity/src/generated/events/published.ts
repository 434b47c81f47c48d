// Generated from openapi/identity/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { InvitationEvent, PersonEvent } from './schemas.ts';

/** Somebody has an account from now on. */
export const personRegistered = (data: PersonEvent): DomainEvent<'identity.person-registered.v1', PersonEvent> => ({
  type: 'identity.person-registered.v1',
  subject: data.personId,
  data,
});

/** A name or roles have changed. */
export const personChanged = (data: PersonEvent): DomainEvent<'identity.person-changed.v1', PersonEvent> => ({
  type: 'identity.person-changed.v1',
  subject: data.personId,
  data,
});

/** An e-mail address is invited to work. */
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
