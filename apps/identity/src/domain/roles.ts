import { at, Forbidden, isAdministrator, rule, rules, type Caller, type FieldError } from '@coffeemesh/kernel';

import { OwnRoles } from './identity-problems.ts';
import type { Person, RoleGrant } from './person.ts';

/** Cafes whose staff a caller manages; `all` for an administrator. */
export type Sight = 'all' | readonly string[];

export const sightOf = (caller: Caller): Sight =>
  isAdministrator(caller)
    ? 'all'
    : caller.roles.flatMap(({ role, cafeId }) => (role === 'manager' && cafeId !== undefined ? [cafeId] : []));

/** Whether a role is at one of the cafes that are seen; an administrator's is seen by administrators alone. */
export const isInSight = (sight: Sight, { cafeId }: RoleGrant): boolean =>
  sight === 'all' || (cafeId !== undefined && sight.includes(cafeId));

/** The person as somebody may see her, with the roles in sight alone; undefined where she may not be seen at all. */
export const personInSight = (sight: Sight, person: Person): Person | undefined => {
  if (sight === 'all') return person;
  const roles = person.roles.filter((grant) => isInSight(sight, grant));
  return roles.length > 0 ? { ...person, roles } : undefined;
};

/** The roles after those in sight have been replaced; the others stay. */
export const withRolesInSight = (
  sight: Sight,
  current: readonly RoleGrant[],
  wanted: readonly RoleGrant[],
): RoleGrant[] => [...current.filter((grant) => !isInSight(sight, grant)), ...wanted];

/** The roles of both, each once. */
export const unionOfRoles = (left: readonly RoleGrant[], right: readonly RoleGrant[]): RoleGrant[] => [
  ...left,
  ...right.filter((grant) => !left.some((other) => isSameRole(grant, other))),
];

const isSameRole = (left: RoleGrant, right: RoleGrant): boolean =>
  left.role === right.role && left.cafeId === right.cafeId;

/** @throws Forbidden (403) pointing at every role that is not the caller's to give */
export const assertMayGrant = (sight: Sight, roles: readonly RoleGrant[]): void => {
  const errors = roles.flatMap((grant, i): FieldError[] =>
    isInSight(sight, grant)
      ? []
      : [{ pointer: `/roles/${i}`, code: 'not-yours-to-give', detail: 'Managers give roles at their own cafes.' }],
  );
  if (errors.length > 0) throw Forbidden({ errors });
};

/** @throws OwnRoles (409), so that nobody raises herself, and no cafe is left alone by mistake */
export const assertNotOneself = (caller: Caller, personId: string): void => {
  if (caller.id === personId) throw OwnRoles('Ask an administrator, or another manager of the cafe.');
};

type RolesFacts = { roles: readonly RoleGrant[] };

export const rolesRules = rules<RolesFacts>(
  rule('role-has-cafe', ({ roles }) =>
    roles.flatMap(({ role, cafeId }, i) =>
      role !== 'administrator' && cafeId === undefined
        ? [at(`/roles/${i}`, `A ${role} works at a cafe; name it.`)]
        : [],
    ),
  ),
  rule('administrator-everywhere', ({ roles }) =>
    roles.flatMap(({ role, cafeId }, i) =>
      role === 'administrator' && cafeId !== undefined
        ? [at(`/roles/${i}/cafeId`, 'An administrator works at no cafe of her own.')]
        : [],
    ),
  ),
  rule('roles-once', ({ roles }) =>
    roles.flatMap((grant, i) =>
      roles.slice(0, i).some((earlier) => isSameRole(grant, earlier))
        ? [at(`/roles/${i}`, 'This role is there already.')]
        : [],
    ),
  ),
);
