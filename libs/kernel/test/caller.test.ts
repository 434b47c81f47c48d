import { readFileSync } from 'node:fs';
import { cafesOf, cafesWithRole, isAdministrator, roles, worksAt, type Caller } from '../src/index.ts';

const caller = (kind: Caller['kind'], ...roles: Caller['roles'][number][]): Caller => ({
  id: 'someone',
  kind,
  roles,
  scopes: new Set(),
});

const customer = caller('customer');
const barista = caller('staff', { role: 'barista', cafeId: 'london' }, { role: 'manager', cafeId: 'tokyo' });
const administrator = caller('staff', { role: 'administrator' });
const service = caller('service');

test.each([
  ['a customer', customer, false],
  ['a barista', barista, false],
  ['an administrator', administrator, true],
  ['a service', service, false],
])('isAdministrator of %s is %p', (_, who, expected) => {
  expect(isAdministrator(who as Caller)).toBe(expected);
});

test.each<[string, Caller, string, Parameters<typeof worksAt>[2][], boolean]>([
  ['a customer works nowhere', customer, 'london', [], false],
  ['a barista works at their cafe', barista, 'london', [], true],
  ['as a barista', barista, 'london', ['barista'], true],
  ['not as a manager', barista, 'london', ['manager'], false],
  ['as either', barista, 'tokyo', ['barista', 'manager'], true],
  ['not at another cafe', barista, 'paris', [], false],
  ['an administrator everywhere, as anything', administrator, 'paris', ['courier'], true],
  ['a service everywhere, as anything', service, 'paris', ['manager'], true],
])('%s', (_, who, cafeId, roles, expected) => {
  expect(worksAt(who, cafeId, ...roles)).toBe(expected);
});

test('cafesOf lists each cafe once, or all', () => {
  expect(cafesOf(customer)).toEqual([]);
  expect(cafesOf(barista)).toEqual(['london', 'tokyo']);
  expect(cafesOf(caller('staff', { role: 'barista', cafeId: 'a' }, { role: 'courier', cafeId: 'a' }))).toEqual(['a']);
  expect(cafesOf(administrator)).toBe('all');
  expect(cafesOf(service)).toBe('all');
});

test('cafesWithRole lists the cafes where the caller has the role by name', () => {
  expect(cafesWithRole(barista, 'manager')).toEqual(['tokyo']);
  expect(cafesWithRole(barista, 'manager', 'barista')).toEqual(['london', 'tokyo']);
  expect(cafesWithRole(barista, 'courier')).toEqual([]);
  expect(cafesWithRole(administrator, 'administrator', 'manager')).toEqual([]);
  expect(cafesWithRole(service, 'manager')).toEqual([]);
});

test('roles are the same as in the contract of identity', () => {
  const contract = readFileSync(new URL('../../../openapi/identity/schemas/staff.yaml', import.meta.url), 'utf8');
  const [, names] = /^Role:\n\s+type: string\n\s+enum: \[(.*)\]$/m.exec(contract) ?? [];
  expect(names?.split(', ')).toEqual([...roles]);
});

test('a role without a cafe gives no cafe', () => {
  const courier = caller('staff', { role: 'courier' }, { role: 'courier', cafeId: 'london' });
  expect(cafesOf(courier)).toEqual(['london']);
  expect(cafesWithRole(courier, 'courier')).toEqual(['london']);
});
