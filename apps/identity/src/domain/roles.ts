import { at, rule, rules } from '@coffeemesh/kernel';
import type { RoleGrant } from './person.ts';

/** All roles of both lists, without duplicates. */
export const mergeRoles = (left: readonly RoleGrant[], right: readonly RoleGrant[]): RoleGrant[] => [
  ...left,
  ...right.filter((grant) => !left.some((other) => isSameRole(grant, other))),
];

const isSameRole = (left: RoleGrant, right: RoleGrant): boolean =>
  left.role === right.role && left.cafeId === right.cafeId;

type RolesFacts = { roles: readonly RoleGrant[] };

export const rolesRules = rules<RolesFacts>(
  rule('role-has-cafe', ({ roles }) =>
    roles.flatMap(({ role, cafeId }, i) =>
      role !== 'administrator' && cafeId === undefined ? [at(`/roles/${i}`, `The role ${role} needs a cafeId.`)] : [],
    ),
  ),
  rule('administrator-without-cafe', ({ roles }) =>
    roles.flatMap(({ role, cafeId }, i) =>
      role === 'administrator' && cafeId !== undefined
        ? [at(`/roles/${i}/cafeId`, 'The role administrator has no cafeId.')]
        : [],
    ),
  ),
  rule('roles-once', ({ roles }) =>
    roles.flatMap((grant, i) =>
      roles.slice(0, i).some((earlier) => isSameRole(grant, earlier))
        ? [at(`/roles/${i}`, 'This role is a duplicate.')]
        : [],
    ),
  ),
);
