import { type Problem, type Caller, type Role } from '@coffeemesh/kernel';
import { assertCanManageStock, assertCanRead } from '../../src/domain/access.ts';

const caller = (kind: Caller['kind'], ...roles: { role: Role; cafeId?: string }[]): Caller => ({
  id: 'someone',
  kind,
  roles,
  scopes: new Set(),
});
const barista = caller('staff', { role: 'barista', cafeId: 'soho' });
const manager = caller('staff', { role: 'manager', cafeId: 'soho' });

const problemOf = (action: () => void): Problem | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return error as Problem;
  }
};

test.each([
  ['a barista of the cafe', barista, undefined],
  ['a manager of another cafe', caller('staff', { role: 'manager', cafeId: 'paris' }), 'not-found'],
  ['a customer', caller('customer'), 'not-found'],
  ['a service', caller('service'), undefined],
])('%s reads the stock of a cafe: %p', (_who, who, slug) => {
  expect(problemOf(() => assertCanRead(who, { cafeId: 'soho' }))?.slug).toBe(slug);
});

test('managers of every cafe concerned may change stock; an error names each other cafe', () => {
  expect(problemOf(() => assertCanManageStock(manager, { '/cafeId': 'soho' }))).toBeUndefined();
  const error = (pointer: string) => ({
    pointer,
    code: 'manager-of-cafe',
    detail: 'Only a manager of this cafe may do this.',
  });
  const transfer = { '/fromCafeId': 'soho', '/toCafeId': 'paris' };
  expect(problemOf(() => assertCanManageStock(manager, transfer))).toMatchObject({
    slug: 'forbidden',
    details: { errors: [error('/toCafeId')] },
  });
  expect(problemOf(() => assertCanManageStock(barista, transfer))?.details.errors).toEqual([
    error('/fromCafeId'),
    error('/toCafeId'),
  ]);
});
