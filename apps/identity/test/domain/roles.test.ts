import type { Caller } from '@coffeemesh/kernel';

import { newPerson, type RoleGrant } from '../../src/domain/person.ts';
import {
  assertMayGrant,
  assertNotOneself,
  personInSight,
  rolesRules,
  sightOf,
  unionOfRoles,
  withRolesInSight,
} from '../../src/domain/roles.ts';

const [SOHO, CAMDEN] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
const barista = (cafeId: string): RoleGrant => ({ role: 'barista', cafeId });
const manager = (cafeId: string): RoleGrant => ({ role: 'manager', cafeId });
const administrator: RoleGrant = { role: 'administrator' };

const callerWith = (...roles: RoleGrant[]): Caller => ({ id: 'caller', kind: 'staff', roles, scopes: new Set() });
const personWith = (...roles: RoleGrant[]) =>
  newPerson({ id: 'p', email: 'p@x.example', name: 'P', passwordHash: '', roles }, new Date(0));

describe('what a caller sees', () => {
  it.each([
    { roles: [administrator], want: 'all' },
    { roles: [manager(SOHO), manager(CAMDEN)], want: [SOHO, CAMDEN] },
    { roles: [manager(SOHO), barista(CAMDEN)], want: [SOHO] },
    { roles: [barista(SOHO)], want: [] },
    { roles: [], want: [] },
  ])('with $roles is $want', ({ roles, want }) => {
    expect(sightOf(callerWith(...roles))).toEqual(want);
  });

  it('of a person is her roles at those cafes, and nothing where there are none', () => {
    const person = personWith(barista(SOHO), barista(CAMDEN), administrator);
    expect(personInSight('all', person)).toBe(person);
    expect(personInSight([SOHO], person)?.roles).toEqual([barista(SOHO)]);
    expect(personInSight([], person)).toBeUndefined();
    expect(personInSight([SOHO], personWith(administrator))).toBeUndefined();
    expect(personInSight('all', personWith())).toBeDefined();
  });
});

describe('replacing roles', () => {
  it('leaves alone what is out of sight', () => {
    const current = [barista(CAMDEN), barista(SOHO), administrator];
    expect(withRolesInSight([SOHO], current, [manager(SOHO)])).toEqual([barista(CAMDEN), administrator, manager(SOHO)]);
    expect(withRolesInSight([SOHO], current, [])).toEqual([barista(CAMDEN), administrator]);
    expect(withRolesInSight('all', current, [])).toEqual([]);
  });

  it('adds an invitation to what there is, each role once', () => {
    expect(unionOfRoles([barista(SOHO)], [barista(SOHO), barista(CAMDEN)])).toEqual([barista(SOHO), barista(CAMDEN)]);
  });
});

describe('giving roles', () => {
  it('is for managers at their own cafes, and for administrators', () => {
    expect(() => assertMayGrant([SOHO], [barista(SOHO), manager(SOHO)])).not.toThrow();
    expect(() => assertMayGrant('all', [administrator, manager(CAMDEN)])).not.toThrow();
  });

  it('is refused elsewhere, each role pointed at', () => {
    expect(() => assertMayGrant([SOHO], [barista(CAMDEN), barista(SOHO), administrator])).toThrow(
      expect.objectContaining({
        slug: 'forbidden',
        details: {
          errors: [expect.objectContaining({ pointer: '/roles/0' }), expect.objectContaining({ pointer: '/roles/2' })],
        },
      }),
    );
  });

  it('is refused to oneself', () => {
    expect(() => assertNotOneself(callerWith(administrator), 'caller')).toThrow(
      expect.objectContaining({ slug: 'own-roles' }),
    );
    expect(() => assertNotOneself(callerWith(administrator), 'somebody')).not.toThrow();
  });
});

describe('the rules of roles', () => {
  it.each<{ roles: RoleGrant[]; want: string[] }>([
    { roles: [barista(SOHO), manager(SOHO), barista(CAMDEN), administrator], want: [] },
    { roles: [], want: [] },
    { roles: [{ role: 'courier' }], want: ['role-has-cafe /roles/0'] },
    { roles: [{ role: 'administrator', cafeId: SOHO }], want: ['administrator-everywhere /roles/0/cafeId'] },
    { roles: [barista(SOHO), barista(SOHO)], want: ['roles-once /roles/1'] },
    {
      roles: [administrator, administrator, { role: 'barista' }],
      want: ['role-has-cafe /roles/2', 'roles-once /roles/1'],
    },
  ])('say $want of $roles', ({ roles, want }) => {
    expect(rolesRules.violations({ roles }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(want);
  });
});
