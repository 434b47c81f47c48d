import { Forbidden, NotFound, type Caller, type Role } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';

import { actorOf, changeableBy, servedBy, visibleTo } from '../../src/domain/access.ts';
import { cafeId, customerId, orderWith } from '../builders.ts';

const caller = (id: string, kind: Caller['kind'], ...roles: { role: Role; cafeId?: string }[]): Caller => ({
  id,
  kind,
  roles,
  scopes: new Set(),
});

const order = orderWith();
const other = testId(0xca02);

const people: readonly (readonly [
  who: string,
  caller: Caller,
  may: { see: boolean; change: boolean; serve: boolean },
])[] = [
  ['its customer', caller(customerId, 'customer'), { see: true, change: true, serve: false }],
  ['another customer', caller(testId(2), 'customer'), { see: false, change: false, serve: false }],
  [
    'a barista of its cafe',
    caller(testId(3), 'staff', { role: 'barista', cafeId }),
    { see: true, change: true, serve: true },
  ],
  [
    'a manager of its cafe',
    caller(testId(4), 'staff', { role: 'manager', cafeId }),
    { see: true, change: true, serve: true },
  ],
  [
    'a courier of its cafe',
    caller(testId(5), 'staff', { role: 'courier', cafeId }),
    { see: true, change: false, serve: false },
  ],
  [
    'a barista of another cafe',
    caller(testId(6), 'staff', { role: 'barista', cafeId: other }),
    { see: false, change: false, serve: false },
  ],
  [
    'staff who ordered for themselves elsewhere',
    caller(customerId, 'staff', { role: 'barista', cafeId: other }),
    { see: true, change: true, serve: false },
  ],
  ['an administrator', caller(testId(7), 'staff', { role: 'administrator' }), { see: true, change: true, serve: true }],
  ['one of our services', caller('delivery', 'service'), { see: true, change: true, serve: true }],
];

const verdictOf = (action: () => unknown): 'may' | '404' | '403' => {
  try {
    action();
    return 'may';
  } catch (error) {
    if (NotFound.is(error)) return '404';
    if (Forbidden.is(error)) return '403';
    throw error;
  }
};

describe('who may what', () => {
  it.each(people)('%s', (_who, who, may) => {
    const refusal = may.see ? '403' : '404';
    expect(verdictOf(() => visibleTo(who, order))).toBe(may.see ? 'may' : '404');
    expect(verdictOf(() => changeableBy(who, order))).toBe(may.change ? 'may' : refusal);
    expect(verdictOf(() => servedBy(who, order))).toBe(may.serve ? 'may' : refusal);
    expect(verdictOf(() => visibleTo(who, undefined))).toBe('404');
  });

  it('is called by its kind in the history', () => {
    const kinds = (['customer', 'staff', 'service'] as const).map((kind) => actorOf(caller('x', kind)));
    expect(kinds).toEqual(['customer', 'staff', 'system']);
  });
});
