import { Forbidden, NotFound, type Caller, type Role } from '@coffeemesh/kernel';
import { testId } from '@coffeemesh/testing';
import {
  actorOf,
  assertCanCollect,
  assertCanCreate,
  assertCanMoveTo,
  assertCanRead,
  assertCanUpdate,
} from '../../src/domain/access.ts';
import type { Order } from '../../src/domain/order.ts';
import { cafeId, customerId, orderWith } from '../builders.ts';

const caller = (id: string, kind: Caller['kind'], ...roles: { role: Role; cafeId?: string }[]): Caller => ({
  id,
  kind,
  roles,
  scopes: new Set(),
});

const otherCafeId = testId(0xca02);
const customer = caller(customerId, 'customer');
const barista = caller(testId(3), 'staff', { role: 'barista', cafeId });
const administrator = caller(testId(7), 'staff', { role: 'administrator' });
const service = caller('delivery', 'service');

type Expected = 'allowed' | 403 | 404;
const resultOf = (guard: (who: Caller, order: Order | undefined) => void, who: Caller, order?: Order): Expected => {
  try {
    guard(who, order);
    return 'allowed';
  } catch (error) {
    if (NotFound.is(error)) return 404;
    if (Forbidden.is(error)) return 403;
    throw error;
  }
};

describe('guards of an order', () => {
  it.each<[who: string, caller: Caller, read: Expected, update: Expected, collect: Expected]>([
    ['its customer', customer, 'allowed', 'allowed', 403],
    ['another customer', caller(testId(2), 'customer'), 404, 404, 404],
    ['a barista of its cafe', barista, 'allowed', 'allowed', 'allowed'],
    ['a manager of its cafe', caller(testId(4), 'staff', { role: 'manager', cafeId }), 'allowed', 'allowed', 'allowed'],
    ['a courier of its cafe', caller(testId(5), 'staff', { role: 'courier', cafeId }), 'allowed', 403, 403],
    ['a barista of another cafe', caller(testId(6), 'staff', { role: 'barista', cafeId: otherCafeId }), 404, 404, 404],
    [
      'its customer, who is staff of another cafe',
      caller(customerId, 'staff', { role: 'barista', cafeId: otherCafeId }),
      'allowed',
      'allowed',
      403,
    ],
    ['an administrator', administrator, 'allowed', 'allowed', 'allowed'],
    ['a service', service, 'allowed', 'allowed', 'allowed'],
  ])('%s', (_who, who, read, update, collect) => {
    const order = orderWith();
    expect(resultOf(assertCanRead, who, order)).toBe(read);
    expect(resultOf(assertCanUpdate, who, order)).toBe(update);
    expect(resultOf(assertCanCollect, who, order)).toBe(collect);
    expect(resultOf(assertCanRead, who, undefined)).toBe(404);
  });

  it('let people place orders, and refuse services', () => {
    expect(resultOf(assertCanCreate, customer)).toBe('allowed');
    expect(resultOf(assertCanCreate, barista)).toBe('allowed');
    expect(resultOf(assertCanCreate, service)).toBe(403);
  });
});

describe('moving an order to another cafe', () => {
  it.each<[who: string, caller: Caller, toOtherCafe: Expected]>([
    ['its customer', customer, 'allowed'],
    ['a barista of its cafe', barista, 403],
    ['a barista of the other cafe', caller(testId(6), 'staff', { role: 'barista', cafeId: otherCafeId }), 'allowed'],
    ['a courier of the other cafe', caller(testId(5), 'staff', { role: 'courier', cafeId: otherCafeId }), 403],
    ['an administrator', administrator, 'allowed'],
  ])('%s', (_who, who, toOtherCafe) => {
    expect(resultOf((by, order) => assertCanMoveTo(by, order!, otherCafeId), who, orderWith())).toBe(toOtherCafe);
  });
});

it('says who may', () => {
  expect(() => assertCanCollect(customer, orderWith())).toThrow(
    'Only the counter staff of its cafe hand an order over.',
  );
  expect(() => assertCanCreate(service)).toThrow('An order belongs to a person.');
});

describe('actorOf', () => {
  it.each([
    ['customer', 'customer'],
    ['staff', 'staff'],
    ['service', 'system'],
  ] as const)('records a %s as %s', (kind, actor) => {
    expect(actorOf(caller('x', kind))).toBe(actor);
  });
});
