import type { Invitation } from '../domain/invitation.ts';
import type { RoleGrant } from '../domain/person.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export type InvitationRow = Prisma.InvitationGetPayload<object>;

/** The cast of `roles` is safe: only this service writes the column. */
export const toInvitation = (row: InvitationRow): Invitation => ({
  id: row.id,
  email: row.email,
  roles: row.roles as RoleGrant[],
  invitedBy: row.invitedBy,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  closedAt: row.acceptedAt ?? row.withdrawnAt,
});

export const toInvitationRow = (
  { closedAt: _, roles, ...invitation }: Invitation,
  tokenHash: string,
): Prisma.InvitationUncheckedCreateInput => ({
  ...invitation,
  tokenHash,
  roles: roles.map((grant) => ({ ...grant })),
  cafeIds: [...new Set(roles.flatMap(({ cafeId }) => (cafeId === undefined ? [] : [cafeId])))],
  chainWide: roles.some(({ cafeId }) => cafeId === undefined),
});
