export type Role = 'administrator' | 'manager' | 'barista' | 'courier';

/** Who is asking, as the access token says. */
export type Caller = {
  /** The person's or the client's id: the token's `sub`. */
  readonly id: string;
  readonly kind: 'customer' | 'staff' | 'service';
  /** Roles, each at one cafe; an administrator's at all of them. */
  readonly roles: readonly { role: Role; cafeId?: string }[];
  readonly scopes: ReadonlySet<string>;
};

export const isAdministrator = (caller: Caller): boolean => caller.roles.some(({ role }) => role === 'administrator');

/** Whether the caller has one of the roles at this cafe; an administrator and our own services have every role everywhere. */
export const worksAt = (caller: Caller, cafeId: string, ...asRoles: readonly Role[]): boolean =>
  caller.kind === 'service' ||
  isAdministrator(caller) ||
  caller.roles.some(({ role, cafeId: at }) => at === cafeId && (asRoles.length === 0 || asRoles.includes(role)));

/** The cafes the caller works at; 'all' for an administrator and for our own services. */
export const cafesOf = (caller: Caller): 'all' | readonly string[] =>
  caller.kind === 'service' || isAdministrator(caller)
    ? 'all'
    : [...new Set(caller.roles.flatMap(({ cafeId }) => (cafeId === undefined ? [] : [cafeId])))];
