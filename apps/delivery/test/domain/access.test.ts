import { Problem, type Caller } from '@coffeemesh/kernel';
import {
  assertCanCancel,
  assertCanCreate,
  assertCanRead,
  assertCanReportPosition,
  assertCanUpdate,
} from '../../src/domain/access.ts';
import { courierToAssign } from '../../src/domain/assignment.ts';
import * as sample from './sample.ts';

const { administrator, barista, courier, courierId, customer, delivery, manager, orders, otherCourier, otherCustomer } =
  sample;
const pending = delivery();
const assigned = delivery({ status: 'assigned', courierId });
const elsewhere = delivery({ cafeId: sample.otherCafeId });

/** The slug of the problem that `action` throws, or `ok`. */
const slugThrownBy = (action: () => unknown): string => {
  try {
    action();
    return 'ok';
  } catch (error) {
    return error instanceof Problem ? error.slug : String(error);
  }
};
const callers = { administrator, barista, courier, customer, manager, orders, otherCourier, otherCustomer };
const slugs = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(callers).map(([name, caller]) => [name, slugThrownBy(() => action(caller))]));

const all = {
  administrator: 'ok',
  barista: 'ok',
  courier: 'ok',
  customer: 'ok',
  manager: 'ok',
  orders: 'ok',
  otherCourier: 'ok',
  otherCustomer: 'not-found',
};

describe('who can read a delivery', () => {
  test('that is pending', () => expect(slugs((caller) => assertCanRead(caller, pending))).toEqual(all));
  test('that is assigned', () =>
    expect(slugs((caller) => assertCanRead(caller, assigned))).toEqual({ ...all, otherCourier: 'not-found' }));
  test('of another cafe', () =>
    expect(slugs((caller) => assertCanRead(caller, elsewhere))).toEqual({
      ...all,
      barista: 'not-found',
      courier: 'not-found',
      manager: 'not-found',
      otherCourier: 'not-found',
    }));
});

test('who can report its progress', () => {
  expect(slugs((caller) => assertCanUpdate(caller, assigned))).toEqual({
    ...all,
    barista: 'forbidden',
    customer: 'forbidden',
    otherCourier: 'not-found',
  });
  expect(slugThrownBy(() => assertCanUpdate(courier, pending))).toBe('ok');
});

test('who can cancel it', () => {
  expect(slugs((caller) => assertCanCancel(caller, pending))).toEqual({
    ...all,
    barista: 'forbidden',
    courier: 'forbidden',
    customer: 'forbidden',
    otherCourier: 'forbidden',
  });
});

describe('the courier to assign', () => {
  test('is the courier who takes it', () => {
    expect(courierToAssign(courier, pending, undefined)).toBe(courierId);
    expect(courierToAssign(courier, pending, courierId)).toBe(courierId);
  });
  test('is the courier whom a manager names, also when it is assigned', () => {
    expect(courierToAssign(manager, pending, courierId)).toBe(courierId);
    expect(courierToAssign(manager, assigned, otherCourier.id)).toBe(otherCourier.id);
  });
  test.each([
    ['a courier who names another courier', courier, pending, otherCourier.id, 'forbidden'],
    ['a courier when it is assigned to another', otherCourier, assigned, undefined, 'delivery-taken'],
    ['a courier of another cafe', courier, elsewhere, undefined, 'not-found'],
    ['a barista', barista, pending, undefined, 'forbidden'],
    ['a manager who names no courier', manager, pending, undefined, 'rules-broken'],
    ['a service that names no courier', orders, pending, undefined, 'rules-broken'],
    ['the customer', customer, pending, undefined, 'not-found'],
  ] as const)('refuses %s', (_who, caller, which, named, slug) => {
    expect(slugThrownBy(() => courierToAssign(caller, which, named))).toBe(slug);
  });
});

test('only couriers report a position', () => {
  expect(slugThrownBy(() => assertCanReportPosition(courier))).toBe('ok');
  expect(slugThrownBy(() => assertCanReportPosition(manager))).toBe('forbidden');
  expect(slugThrownBy(() => assertCanReportPosition(customer))).toBe('forbidden');
});

test('only services and administrators create deliveries', () => {
  expect(slugThrownBy(() => assertCanCreate(orders))).toBe('ok');
  expect(slugThrownBy(() => assertCanCreate(administrator))).toBe('ok');
  expect(slugThrownBy(() => assertCanCreate(manager))).toBe('forbidden');
});
