import type { RoleGrant } from '../../src/domain/person.ts';
import { mergeRoles, rolesRules } from '../../src/domain/roles.ts';

const [soho, camden] = ['0190c0de-0000-7000-8000-00000000ca01', '0190c0de-0000-7000-8000-00000000ca02'];
const barista = (cafeId: string): RoleGrant => ({ role: 'barista', cafeId });
const manager = (cafeId: string): RoleGrant => ({ role: 'manager', cafeId });
const administrator: RoleGrant = { role: 'administrator' };

describe('mergeRoles', () => {
  it('returns the roles of both lists without duplicates', () => {
    expect(mergeRoles([barista(soho)], [barista(soho), barista(camden)])).toEqual([barista(soho), barista(camden)]);
  });
});

describe('rolesRules', () => {
  it.each<{ roles: RoleGrant[]; want: string[] }>([
    { roles: [barista(soho), manager(soho), barista(camden), administrator], want: [] },
    { roles: [], want: [] },
    { roles: [{ role: 'courier' }], want: ['role-has-cafe /roles/0'] },
    { roles: [{ role: 'administrator', cafeId: soho }], want: ['administrator-without-cafe /roles/0/cafeId'] },
    { roles: [barista(soho), barista(soho)], want: ['roles-once /roles/1'] },
    {
      roles: [administrator, administrator, { role: 'barista' }],
      want: ['role-has-cafe /roles/2', 'roles-once /roles/1'],
    },
  ])('returns $want for $roles', ({ roles, want }) => {
    expect(rolesRules.violations({ roles }).map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(want);
  });
});
