import { cafesOf, cafesWithRole, type Caller } from './caller.ts';
import type { Role } from './roles.ts';

/**
 * Which records of a service a caller may see: all, or those that belong to the person and those of some cafes. A
 * service with further conditions adds `Extra`.
 */
export type VisibilityScope<Extra extends object = object> = 'all' | (RestrictedScope & Extra);

export type RestrictedScope = {
  /** Records that belong to this person are visible. */
  readonly personId: string;
  /** All records of these cafes are visible. */
  readonly cafeIds: readonly string[];
};

/**
 * The scope of a caller: all records for administrators and services; otherwise their own records and those of the
 * cafes
 * where they work.
 * @param asRoles the roles that show a cafe's records; any role unless given
 */
export const visibilityScopeOf = (caller: Caller, ...asRoles: readonly Role[]): VisibilityScope => {
  const cafes = cafesOf(caller);
  if (cafes === 'all') return 'all';
  return { personId: caller.id, cafeIds: asRoles.length === 0 ? cafes : cafesWithRole(caller, ...asRoles) };
};

/** The owners of a record, which decide whether a scope contains it. */
export type ScopedRecord = {
  /** The people it belongs to, such as the customer and the courier. */
  readonly personIds?: readonly (string | null | undefined)[];
  readonly cafeId?: string | null | undefined;
};

export const isVisible = (scope: VisibilityScope, { personIds = [], cafeId }: ScopedRecord): boolean =>
  scope === 'all' ||
  personIds.includes(scope.personId) ||
  (cafeId !== undefined && cafeId !== null && scope.cafeIds.includes(cafeId));

/**
 * The cafes of the scope, for records that belong to cafes only.
 * @param cafeId a filter of the request; a cafe outside the scope gives an empty result
 */
export const visibleCafes = (scope: VisibilityScope, cafeId?: string): 'all' | readonly string[] => {
  const cafes = scope === 'all' ? scope : scope.cafeIds;
  if (cafeId === undefined) return cafes;
  return cafes === 'all' || cafes.includes(cafeId) ? [cafeId] : [];
};
