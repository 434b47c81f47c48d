import type { Invitation } from '../domain/invitation.ts';

export const toInvitationResponse = ({ id, email, roles, invitedBy, createdAt, expiresAt }: Invitation) => ({
  id,
  email,
  roles: [...roles],
  invitedBy,
  createdAt: createdAt.toISOString(),
  expiresAt: expiresAt.toISOString(),
});
