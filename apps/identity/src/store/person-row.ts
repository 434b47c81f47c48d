import type { Role } from '@coffeemesh/kernel';
import type { Person, RoleGrant } from '../domain/person.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Roles in the order in which they were granted. */
export const withRoles = { roles: { orderBy: { seq: 'asc' } } } as const satisfies Prisma.PersonInclude;

type Row = Prisma.PersonGetPayload<{ include: typeof withRoles }>;

export const toPerson = ({ roles, ...row }: Row): Person => ({ ...row, roles: roles.map(toRoleGrant) });

const toRoleGrant = ({ role, cafeId }: Row['roles'][number]): RoleGrant =>
  cafeId === null ? { role: role as Role } : { role: role as Role, cafeId };

/** The columns of the table `person`. */
export const toPersonRow = ({ roles: _, ...person }: Person): Prisma.PersonUncheckedCreateInput => person;

export const toRoleGrantRows = ({ id, roles }: Person): Prisma.RoleGrantCreateManyInput[] =>
  roles.map(({ role, cafeId = null }) => ({ personId: id, role, cafeId }));
