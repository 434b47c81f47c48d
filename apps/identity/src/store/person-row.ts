import type { Role } from '@coffeemesh/kernel';

import type { Person, RoleGrant } from '../domain/person.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Roles in the order in which they were given. */
export const withRoles = { roles: { orderBy: { seq: 'asc' } } } as const satisfies Prisma.PersonInclude;

type Row = Prisma.PersonGetPayload<{ include: typeof withRoles }>;

export const personOf = ({ roles, ...row }: Row): Person => ({ ...row, roles: roles.map(grantOf) });

const grantOf = ({ role, cafeId }: Row['roles'][number]): RoleGrant =>
  cafeId === null ? { role: role as Role } : { role: role as Role, cafeId };

/** A person's own columns. */
export const rowOf = ({ roles: _, ...person }: Person): Prisma.PersonUncheckedCreateInput => person;

export const roleRowsOf = ({ id, roles }: Person): Prisma.RoleGrantCreateManyInput[] =>
  roles.map(({ role, cafeId = null }) => ({ personId: id, role, cafeId }));
