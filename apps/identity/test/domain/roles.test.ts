import type { RoleGrant } from '../../src/domain/person.ts';
import { mergeRoles, rolesRules } from '../../src/domain/roles.ts';

const [SOHO, CAMDEN] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
const barista = (cafeId: string): RoleGrant => ({ role: 'barista', cafeId });
const manager = (cafeId: string): RoleGrant => ({ role: 'manager', cafeId });
const administrator: RoleGrant = { role: 'administrator' };

describe('mergeRoles', () => {
  it('returns the roles of both lists without duplicates', () => {
    expect(mergeRoles([barista(SOHO)], [barista(SOHO), barista(CAMDEN)])).toEqual([barista(SOHO), barista(CAMDEN)]);
  });
});

describe('rolesRules', () => {
  it.each<{ roles: RoleGrant[]; want: string[] }>([
    { roles: [barista(SOHO), manager(SOHO), barista(CAMDEN), administrator], want: [] },
    { roles: [], want: [] },
    { roles: [{ role: 'courier' }], want: ['role-has-cafe /roles/0'] },
    { roles: [{ role: 'administrator', cafeId: SOHO }], want: ['administrator-without-cafe /roles/0/cafeId'] },
    { roles: [barista(SOHO), barista(SOHO)], want: ['roles-once /roles/1'] },
    {
      roles: [administrator, administrator, { role: 'barista' }],
      want: ['role-has-cafe /roles/2', 'roles-once /roles/1'],
    },
  ])('returns $want for $roles', ({ roles, want }) => {
    expect(rolesRules.violations({ roles }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(want);
  });
});
