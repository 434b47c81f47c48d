import type { Invitation } from '../domain/invitation.ts';
import type { RoleGrant } from '../domain/person.ts';
import type { Prisma } from '../generated/prisma/client.ts';

type Row = Prisma.InvitationGetPayload<object>;

/** A row as an invitation; its roles are as this service has written them. */
export const invitationOf = (row: Omit<Row, 'tokenHash' | 'cafeIds' | 'chainWide'>): Invitation => ({
  id: row.id,
  email: row.email,
  roles: row.roles as RoleGrant[],
  invitedBy: row.invitedBy,
  createdAt: row.createdAt,
  expiresAt: row.expiresAt,
  closedAt: row.acceptedAt ?? row.withdrawnAt,
});

export const rowOf = (
  { closedAt: _, roles, ...invitation }: Invitation,
  tokenHash: string,
): Prisma.InvitationUncheckedCreateInput => ({
  ...invitation,
  tokenHash,
  roles: roles.map((grant) => ({ ...grant })),
  cafeIds: [...new Set(roles.flatMap(({ cafeId }) => (cafeId === undefined ? [] : [cafeId])))],
  chainWide: roles.some(({ cafeId }) => cafeId === undefined),
});
