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

const [soho, camden] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
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
    { roles: [manager(soho), manager(camden)], want: scopeOf(soho, camden) },
    { roles: [manager(soho), barista(camden)], want: scopeOf(soho) },
    { roles: [barista(soho)], want: scopeOf() },
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
    const person = personWith(barista(soho), barista(camden), administrator);
    expect(visiblePerson('all', person)).toBe(person);
    expect(visiblePerson(scopeOf(soho), person)?.roles).toEqual([barista(soho)]);
    expect(visiblePerson(scopeOf(), person)).toBeUndefined();
    expect(visiblePerson(scopeOf(soho), personWith(administrator))).toBeUndefined();
    expect(visiblePerson('all', personWith())).toBeDefined();
  });
});

describe('replaceVisibleRoles', () => {
  it('leaves roles outside the scope unchanged', () => {
    const current = [barista(camden), barista(soho), administrator];
    const replaced = [barista(camden), administrator, manager(soho)];
    expect(replaceVisibleRoles(scopeOf(soho), current, [manager(soho)])).toEqual(replaced);
    expect(replaceVisibleRoles(scopeOf(soho), current, [])).toEqual([barista(camden), administrator]);
    expect(replaceVisibleRoles('all', current, [])).toEqual([]);
  });
});

describe('assertCanReadStaffMember', () => {
  it('throws 404 if the caller manages no cafe of the person', () => {
    expect(() => assertCanReadStaffMember(callerWith(manager(soho)), personWith(barista(soho)))).not.toThrow();
    expect(() => assertCanReadStaffMember(callerWith(administrator), personWith())).not.toThrow();
    expect(() => assertCanReadStaffMember(callerWith(manager(soho)), personWith(barista(camden)))).toThrow(notFound);
    expect(() => assertCanReadStaffMember(callerWith(barista(soho)), personWith(barista(soho)))).toThrow(notFound);
  });
});

describe('assertCanWithdrawInvitation', () => {
  it('throws 404 unless the caller manages every cafe of the invitation', () => {
    const both = { roles: [barista(soho), barista(camden)] };
    expect(() => assertCanWithdrawInvitation(callerWith(administrator), both)).not.toThrow();
    expect(() => assertCanWithdrawInvitation(callerWith(manager(camden), manager(soho)), both)).not.toThrow();
    expect(() => assertCanWithdrawInvitation(callerWith(manager(soho)), both)).toThrow(notFound);
    expect(() => assertCanWithdrawInvitation(callerWith(barista(soho)), { roles: [administrator] })).toThrow(notFound);
  });
});

describe('assertCanGrantRoles', () => {
  it('lets managers grant roles at their own cafes, and administrators every role', () => {
    expect(() => assertCanGrantRoles(callerWith(manager(soho)), [barista(soho), manager(soho)])).not.toThrow();
    expect(() => assertCanGrantRoles(callerWith(administrator), [administrator, manager(camden)])).not.toThrow();
  });

  it('throws 403 that points at every role which the caller cannot grant', () => {
    const roles = [barista(camden), barista(soho), administrator];
    expect(() => assertCanGrantRoles(callerWith(manager(soho)), roles)).toThrow(
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
