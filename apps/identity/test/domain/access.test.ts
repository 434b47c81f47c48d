import type { Caller, VisibilityScope } from '@coffeemesh/kernel';

import {
  assertCanGrantRoles,
  assertCanReadStaffMember,
  assertCanWithdrawInvitation,
  assertNotOwnRoles,
  replaceVisibleRoles,
  staffScopeOf,
  visiblePerson,
} from '../../src/domain/access.ts';
import { newPerson, type RoleGrant } from '../../src/domain/person.ts';

const [SOHO, CAMDEN] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
const barista = (cafeId: string): RoleGrant => ({ role: 'barista', cafeId });
const manager = (cafeId: string): RoleGrant => ({ role: 'manager', cafeId });
const administrator: RoleGrant = { role: 'administrator' };

const callerWith = (...roles: RoleGrant[]): Caller => ({ id: 'caller', kind: 'staff', roles, scopes: new Set() });
const personWith = (...roles: RoleGrant[]) =>
  newPerson({ id: 'p', email: 'p@x.example', name: 'P', passwordHash: '', roles }, new Date(0));
const scopeOf = (...cafeIds: string[]): VisibilityScope => ({ personId: 'caller', cafeIds });
const notFound = expect.objectContaining({ slug: 'not-found' });

describe('staffScopeOf', () => {
  it.each([
    { roles: [administrator], want: 'all' },
    { roles: [manager(SOHO), manager(CAMDEN)], want: scopeOf(SOHO, CAMDEN) },
    { roles: [manager(SOHO), barista(CAMDEN)], want: scopeOf(SOHO) },
    { roles: [barista(SOHO)], want: scopeOf() },
    { roles: [], want: scopeOf() },
  ])('returns $want for $roles', ({ roles, want }) => {
    expect(staffScopeOf(callerWith(...roles))).toEqual(want);
  });

  it('returns no cafes for a service', () => {
    expect(staffScopeOf({ ...callerWith(), kind: 'service' })).toEqual(scopeOf());
  });
});

describe('visiblePerson', () => {
  it('returns the person with the roles at the cafes of the scope, and undefined if there are none', () => {
    const person = personWith(barista(SOHO), barista(CAMDEN), administrator);
    expect(visiblePerson('all', person)).toBe(person);
    expect(visiblePerson(scopeOf(SOHO), person)?.roles).toEqual([barista(SOHO)]);
    expect(visiblePerson(scopeOf(), person)).toBeUndefined();
    expect(visiblePerson(scopeOf(SOHO), personWith(administrator))).toBeUndefined();
    expect(visiblePerson('all', personWith())).toBeDefined();
  });
});

describe('replaceVisibleRoles', () => {
  it('leaves roles outside the scope unchanged', () => {
    const current = [barista(CAMDEN), barista(SOHO), administrator];
    const replaced = [barista(CAMDEN), administrator, manager(SOHO)];
    expect(replaceVisibleRoles(scopeOf(SOHO), current, [manager(SOHO)])).toEqual(replaced);
    expect(replaceVisibleRoles(scopeOf(SOHO), current, [])).toEqual([barista(CAMDEN), administrator]);
    expect(replaceVisibleRoles('all', current, [])).toEqual([]);
  });
});

describe('assertCanReadStaffMember', () => {
  it('throws 404 if the caller manages no cafe of the person', () => {
    expect(() => assertCanReadStaffMember(callerWith(manager(SOHO)), personWith(barista(SOHO)))).not.toThrow();
    expect(() => assertCanReadStaffMember(callerWith(administrator), personWith())).not.toThrow();
    expect(() => assertCanReadStaffMember(callerWith(manager(SOHO)), personWith(barista(CAMDEN)))).toThrow(notFound);
    expect(() => assertCanReadStaffMember(callerWith(barista(SOHO)), personWith(barista(SOHO)))).toThrow(notFound);
  });
});

describe('assertCanWithdrawInvitation', () => {
  it('throws 404 unless the caller manages every cafe of the invitation', () => {
    const both = { roles: [barista(SOHO), barista(CAMDEN)] };
    expect(() => assertCanWithdrawInvitation(callerWith(administrator), both)).not.toThrow();
    expect(() => assertCanWithdrawInvitation(callerWith(manager(CAMDEN), manager(SOHO)), both)).not.toThrow();
    expect(() => assertCanWithdrawInvitation(callerWith(manager(SOHO)), both)).toThrow(notFound);
    expect(() => assertCanWithdrawInvitation(callerWith(barista(SOHO)), { roles: [administrator] })).toThrow(notFound);
  });
});

describe('assertCanGrantRoles', () => {
  it('lets managers grant roles at their own cafes, and administrators every role', () => {
    expect(() => assertCanGrantRoles(callerWith(manager(SOHO)), [barista(SOHO), manager(SOHO)])).not.toThrow();
    expect(() => assertCanGrantRoles(callerWith(administrator), [administrator, manager(CAMDEN)])).not.toThrow();
  });

  it('throws 403 that points at every role which the caller cannot grant', () => {
    const roles = [barista(CAMDEN), barista(SOHO), administrator];
    expect(() => assertCanGrantRoles(callerWith(manager(SOHO)), roles)).toThrow(
      expect.objectContaining({
        slug: 'forbidden',
        details: {
          errors: [expect.objectContaining({ pointer: '/roles/0' }), expect.objectContaining({ pointer: '/roles/2' })],
        },
      }),
    );
  });
});

describe('assertNotOwnRoles', () => {
  it("throws 409 for the caller's own roles", () => {
    expect(() => assertNotOwnRoles(callerWith(administrator), 'caller')).toThrow(
      expect.objectContaining({ slug: 'own-roles' }),
    );
    expect(() => assertNotOwnRoles(callerWith(administrator), 'another')).not.toThrow();
  });
});
