import type { DomainEvent } from '@coffeemesh/kernel';
import type { Invitation } from '../../domain/invitation.ts';
import { staffInvited } from '../../generated/events/published.ts';

export const staffInvitedEvent = ({ id, invitedBy, roles, createdAt }: Invitation): DomainEvent =>
  staffInvited({ invitationId: id, invitedBy, roles: [...roles], at: createdAt.toISOString() });
