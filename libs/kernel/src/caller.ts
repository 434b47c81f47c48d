import type { Role } from './roles.ts';

export const callerKinds = ['customer', 'staff', 'service'] as const;
export type CallerKind = (typeof callerKinds)[number];

/** The sender of a request, as identified by the access token. */
export type Caller = {
  /** The person's or the client's id: the token's `sub`. */
  readonly id: string;
  readonly kind: CallerKind;
  /** Roles, each at one cafe; an administrator's is at all cafes. */
  readonly roles: readonly { role: Role; cafeId?: string }[];
  readonly scopes: ReadonlySet<string>;
};

export const isAdministrator = (caller: Caller): boolean => caller.roles.some(({ role }) => role === 'administrator');

/**
 * Whether the caller has one of the roles (any role, if none is given) at this cafe; administrators and services have
 * every role everywhere.
 */
export const worksAt = (caller: Caller, cafeId: string, ...asRoles: readonly Role[]): boolean =>
  caller.kind === 'service' ||
  isAdministrator(caller) ||
  caller.roles.some(({ role, cafeId: at }) => at === cafeId && (asRoles.length === 0 || asRoles.includes(role)));

/** The cafes where the caller works; 'all' for administrators and services. */
export const cafesOf = (caller: Caller): 'all' | readonly string[] =>
  caller.kind === 'service' || isAdministrator(caller)
    ? 'all'
    : [...new Set(caller.roles.flatMap(({ cafeId }) => (cafeId === undefined ? [] : [cafeId])))];

/** The cafes where the caller was given one of the roles by name; none for administrators and services. */
export const cafesWithRole = (caller: Caller, ...asRoles: readonly Role[]): readonly string[] => [
  ...new Set(
    caller.roles.flatMap(({ role, cafeId }) => (cafeId !== undefined && asRoles.includes(role) ? [cafeId] : [])),
  ),
];
