import type { Caller, Role } from '@coffeemesh/kernel';

const kinds: readonly string[] = ['customer', 'staff', 'service'] satisfies Caller['kind'][];
const roles: readonly string[] = ['administrator', 'manager', 'barista', 'courier'] satisfies Role[];

/** The caller that a verified token's claims tell of; undefined where they are not of our form. */
export const callerOf = (claims: Readonly<Record<string, unknown>>): Caller | undefined => {
  const { sub, kind, scope = '', roles: held = [] } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof scope !== 'string') return undefined;
  if (typeof kind !== 'string' || !kinds.includes(kind) || !Array.isArray(held)) return undefined;
  return {
    id: sub,
    kind: kind as Caller['kind'],
    roles: held.flatMap(roleOf),
    scopes: new Set(scope.split(' ').filter((name) => name !== '')),
  };
};

/** `barista:<cafeId>`, or `administrator`; a role that this version does not know gives nothing. */
const roleOf = (text: unknown): Caller['roles'][number][] => {
  const [role = '', cafeId] = typeof text === 'string' ? text.split(':', 2) : [];
  if (!roles.includes(role)) return [];
  return [cafeId === undefined ? { role: role as Role } : { role: role as Role, cafeId }];
};
