import type { RoleGrant } from '../../src/domain/person.ts';
import { scopesOf, scopesOfService } from '../../src/domain/scopes.ts';

const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
const scopesWith = (...roles: RoleGrant[]): string[] => scopesOf({ roles }).toSorted();

describe('scopesOf', () => {
  it.each<{ who: string; roles: RoleGrant[]; want: string }>([
    {
      who: 'a customer',
      roles: [],
      want: 'deliveries:read orders:read orders:write payments:read profile:read profile:write',
    },
    {
      who: 'a barista',
      roles: [{ role: 'barista', cafeId }],
      want: 'kitchen:read kitchen:write orders:read orders:write profile:read profile:write stock:read',
    },
    {
      who: 'a courier',
      roles: [{ role: 'courier', cafeId }],
      want: 'deliveries:read deliveries:write orders:read profile:read profile:write',
    },
    {
      who: 'a courier who makes coffee too',
      roles: [
        { role: 'courier', cafeId },
        { role: 'barista', cafeId },
      ],
      want: 'deliveries:read deliveries:write kitchen:read kitchen:write orders:read orders:write profile:read profile:write stock:read',
    },
    {
      who: 'a manager',
      roles: [{ role: 'manager', cafeId }],
      want:
        'cafes:write deliveries:read deliveries:write kitchen:read kitchen:write menus:write orders:read orders:write ' +
        'payments:read payments:refund products:write profile:read profile:write staff:read staff:write stock:read stock:write',
    },
    {
      who: 'an administrator',
      roles: [{ role: 'administrator' }],
      want:
        'cafes:write deliveries:read deliveries:write kitchen:read kitchen:write menus:write operations:read ' +
        'operations:write orders:read orders:write payments:read payments:refund payments:write products:write ' +
        'profile:read profile:write reservations:write staff:read staff:write stock:read stock:write',
    },
  ])('returns the scopes of $who', ({ roles, want }) => {
    expect(scopesWith(...roles).join(' ')).toBe(want);
  });
});

describe('scopesOfService', () => {
  it('returns the scopes of orders', () => {
    expect(scopesOfService('orders').toSorted().join(' ')).toBe(
      'deliveries:read deliveries:write kitchen:read kitchen:write payments:read payments:refund payments:write ' +
        'reservations:write stock:read',
    );
  });

  it.each(['gateway', 'unlisted', 'constructor'])('returns no scopes for %s', (clientId) => {
    expect(scopesOfService(clientId)).toEqual([]);
  });
});
