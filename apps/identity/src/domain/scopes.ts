import type { Role } from '@coffeemesh/kernel';

import type { Person } from './person.ts';

const profile = ['profile:read', 'profile:write'] as const;
const customer = [...profile, 'orders:read', 'orders:write', 'payments:read', 'deliveries:read'] as const;
const barista = [...profile, 'orders:read', 'orders:write', 'kitchen:read', 'kitchen:write', 'stock:read'] as const;
const courier = [...profile, 'orders:read', 'deliveries:read', 'deliveries:write'] as const;
const manager = [
  ...barista,
  'staff:read',
  'staff:write',
  'cafes:write',
  'products:write',
  'menus:write',
  'stock:write',
  'payments:read',
  'payments:refund',
  'deliveries:read',
  'deliveries:write',
] as const;
const administrator = [
  ...manager,
  'reservations:write',
  'payments:write',
  'operations:read',
  'operations:write',
] as const;

/** What an access token allows, by role. At which cafes, its roles say. */
const scopesOfRoles: Readonly<Record<Role, readonly string[]>> = { administrator, manager, barista, courier };

/** What our own services may do at each other's doors, by client id; one that is not listed may nothing. */
const scopesOfServices: Readonly<Record<string, readonly string[]>> = {
  orders: [
    'stock:read',
    'reservations:write',
    'payments:read',
    'payments:write',
    'payments:refund',
    'kitchen:read',
    'kitchen:write',
    'deliveries:read',
    'deliveries:write',
  ],
};

/** A customer's scopes, or those of all roles together; each once. */
export const scopesOf = ({ roles }: Pick<Person, 'roles'>): string[] =>
  roles.length === 0 ? [...customer] : [...new Set(roles.flatMap(({ role }) => scopesOfRoles[role]))];

export const scopesOfService = (clientId: string): readonly string[] =>
  Object.hasOwn(scopesOfServices, clientId) ? (scopesOfServices[clientId] ?? []) : [];
