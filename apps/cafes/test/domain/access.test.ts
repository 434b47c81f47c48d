import { Forbidden, type Caller, type Role } from '@coffeemesh/kernel';
import { assertCanCreateCafe, assertCanUpdateCafe } from '../../src/domain/access.ts';

const caller = (kind: Caller['kind'], ...roles: { role: Role; cafeId?: string }[]): Caller => ({
  id: 'someone',
  kind,
  roles,
  scopes: new Set(),
});

const isAllowed = (guard: () => void): boolean => {
  try {
    guard();
    return true;
  } catch (error) {
    if (Forbidden.is(error)) return false;
    throw error;
  }
};

test.each([
  ['an administrator', caller('staff', { role: 'administrator' }), true, true],
  ['a manager of the cafe', caller('staff', { role: 'manager', cafeId: 'soho' }), false, true],
  ['a manager of another cafe', caller('staff', { role: 'manager', cafeId: 'paris' }), false, false],
  ['a barista of the cafe', caller('staff', { role: 'barista', cafeId: 'soho' }), false, false],
  ['a customer', caller('customer'), false, false],
])('%s: may create a cafe: %p, change one: %p', (_who, who, create, update) => {
  expect(isAllowed(() => assertCanCreateCafe(who))).toBe(create);
  expect(isAllowed(() => assertCanUpdateCafe(who, { id: 'soho' }))).toBe(update);
});

test('the refusals say who may', () => {
  const customer = caller('customer');
  expect(() => assertCanCreateCafe(customer)).toThrow('Only administrators can create cafes.');
  expect(() => assertCanUpdateCafe(customer, { id: 'soho' })).toThrow(
    'Only its managers and administrators can change a cafe.',
  );
});
