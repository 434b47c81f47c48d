import { isVisible, visibleCafes, visibilityScopeOf, type Caller } from '../src/index.ts';

const caller = (kind: Caller['kind'], ...roles: Caller['roles'][number][]): Caller => ({
  id: 'ada',
  kind,
  roles,
  scopes: new Set(),
});
const customer = caller('customer');
const staff = caller(
  'staff',
  { role: 'barista', cafeId: 'london' },
  { role: 'manager', cafeId: 'tokyo' },
  { role: 'courier', cafeId: 'paris' },
);
const administrator = caller('staff', { role: 'administrator' });
const service = caller('service');

test.each([
  ['an administrator', administrator],
  ['a service', service],
])('%s sees everything, for any roles', (_, who) => {
  expect(visibilityScopeOf(who)).toBe('all');
  expect(visibilityScopeOf(who, 'manager')).toBe('all');
});

test('a customer sees what is theirs', () => {
  expect(visibilityScopeOf(customer)).toEqual({ personId: 'ada', cafeIds: [] });
});

test('staff see what is theirs, and the records of the cafes where they have one of the roles', () => {
  expect(visibilityScopeOf(staff)).toEqual({ personId: 'ada', cafeIds: ['london', 'tokyo', 'paris'] });
  expect(visibilityScopeOf(staff, 'manager')).toEqual({ personId: 'ada', cafeIds: ['tokyo'] });
  expect(visibilityScopeOf(staff, 'manager', 'barista')).toEqual({ personId: 'ada', cafeIds: ['london', 'tokyo'] });
});

test.each([
  ['their own, as a customer', { personIds: ['ada'], cafeId: 'rome' }, true],
  ['their own, as a courier', { personIds: ['bob', 'ada'], cafeId: 'rome' }, true],
  ['at their cafe', { personIds: ['bob'], cafeId: 'tokyo' }, true],
  ['at another cafe', { personIds: ['bob', null, undefined], cafeId: 'london' }, false],
  ['of nobody, at no cafe', { personIds: [null, undefined], cafeId: null }, false],
  ['without anything', {}, false],
])('a record: %s', (_, record, expected) => {
  expect(isVisible(visibilityScopeOf(staff, 'manager'), record)).toBe(expected);
  expect(isVisible('all', record)).toBe(true);
});

test('the cafes of a scope are narrowed by a filter, and never widened', () => {
  const scope = visibilityScopeOf(staff, 'manager');
  expect(visibleCafes(scope)).toEqual(['tokyo']);
  expect(visibleCafes(scope, 'tokyo')).toEqual(['tokyo']);
  expect(visibleCafes(scope, 'london')).toEqual([]);
  expect(visibleCafes('all')).toBe('all');
  expect(visibleCafes('all', 'london')).toEqual(['london']);
});

test('a record of no cafe is not visible by its cafe', () => {
  // Wrong data: TypeScript does not allow such a scope.
  const scope = { personId: 'ada', cafeIds: [null, undefined] as unknown as string[] };
  expect(isVisible(scope, { cafeId: null })).toBe(false);
  expect(isVisible(scope, {})).toBe(false);
});
