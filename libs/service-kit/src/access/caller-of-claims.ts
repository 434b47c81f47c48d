import { callerKinds, roles, type Caller, type Role } from '@coffeemesh/kernel';

/** The caller of a verified token's claims; undefined if the claims are not of the expected form. */
export const callerOf = (claims: Readonly<Record<string, unknown>>): Caller | undefined => {
  const { sub, kind, scope = '', roles: held = [] } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof scope !== 'string') return undefined;
  if (!isOneOf(callerKinds, kind) || !Array.isArray(held)) return undefined;
  return {
    id: sub,
    kind,
    roles: held.flatMap(roleOf),
    scopes: new Set(scope.split(' ').filter((name) => name !== '')),
  };
};

/** `barista:<cafeId>`, or `administrator`; an unknown role is ignored. */
const roleOf = (text: unknown): Caller['roles'][number][] => {
  const [role = '', cafeId] = typeof text === 'string' ? text.split(':', 2) : [];
  if (!isOneOf<Role>(roles, role)) return [];
  return [cafeId === undefined ? { role } : { role, cafeId }];
};

const isOneOf = <Name extends string>(names: readonly Name[], value: unknown): value is Name =>
  (names as readonly unknown[]).includes(value);
