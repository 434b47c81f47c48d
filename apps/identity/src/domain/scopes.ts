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

/** What an access token allows, by role. The roles in the token say at which cafes. */
const scopesOfRoles: Readonly<Record<Role, readonly string[]>> = { administrator, manager, barista, courier };

/** The scopes of each service at the other services, by client id. A service that is not listed has no scopes. */
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

/** The scopes of a customer, or of all roles together, without duplicates. */
export const scopesOf = ({ roles }: Pick<Person, 'roles'>): string[] =>
  roles.length === 0 ? [...customer] : [...new Set(roles.flatMap(({ role }) => scopesOfRoles[role]))];

export const scopesOfService = (clientId: string): readonly string[] =>
  Object.hasOwn(scopesOfServices, clientId) ? (scopesOfServices[clientId] ?? []) : [];
