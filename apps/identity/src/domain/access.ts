import {
  Forbidden,
  isVisible,
  NotFound,
  visibilityScopeOf,
  type Caller,
  type FieldError,
  type VisibilityScope,
} from '@coffeemesh/kernel';
import type { Invitation } from './invitation.ts';
import type { Person, RoleGrant } from './person.ts';
import { OwnRoles } from './problems.ts';

/** The cafes whose staff a caller manages; `all` for an administrator. Services manage no staff. */
export const staffScopeOf = (caller: Caller): VisibilityScope =>
  caller.kind === 'service' ? { personId: caller.id, cafeIds: [] } : visibilityScopeOf(caller, 'manager');

/** Whether a role is at a cafe of the scope. Only administrators see the role of an administrator. */
export const isGrantVisible = (scope: VisibilityScope, { cafeId }: RoleGrant): boolean => isVisible(scope, { cafeId });

/** The person with the visible roles only; undefined if the person is not visible. */
export const visiblePerson = (scope: VisibilityScope, person: Person): Person | undefined => {
  if (scope === 'all') return person;
  const roles = person.roles.filter((grant) => isGrantVisible(scope, grant));
  return roles.length > 0 ? { ...person, roles } : undefined;
};

/** The roles after the visible ones are replaced; the others stay. */
export const replaceVisibleRoles = (
  scope: VisibilityScope,
  current: readonly RoleGrant[],
  replacements: readonly RoleGrant[],
): RoleGrant[] => [...current.filter((grant) => !isGrantVisible(scope, grant)), ...replacements];

/** @throws NotFound (404) if the caller manages no cafe at which the person works */
export const assertCanReadStaffMember = (caller: Caller, person: Person): void => {
  if (visiblePerson(staffScopeOf(caller), person) === undefined) throw NotFound();
};

/** @throws NotFound (404) unless the caller manages every cafe of the invitation */
export const assertCanWithdrawInvitation = (caller: Caller, { roles }: Pick<Invitation, 'roles'>): void => {
  const scope = staffScopeOf(caller);
  if (!roles.every((grant) => isGrantVisible(scope, grant))) throw NotFound();
};

/** @throws Forbidden (403) that points at every role which the caller cannot grant */
export const assertCanGrantRoles = (caller: Caller, roles: readonly RoleGrant[]): void => {
  const scope = staffScopeOf(caller);
  const errors = roles.flatMap((grant, i): FieldError[] =>
    isGrantVisible(scope, grant)
      ? []
      : [
          {
            pointer: `/roles/${i}`,
            code: 'role-not-grantable',
            detail: 'Managers grant roles at their own cafes only.',
          },
        ],
  );
  if (errors.length > 0) throw Forbidden({ errors });
};

/** Callers cannot promote themselves, and no cafe loses its manager by mistake. @throws OwnRoles (409) */
export const assertNotOwnRoles = (caller: Caller, personId: string): void => {
  if (caller.id === personId) throw OwnRoles('Ask an administrator, or another manager of the cafe.');
};
