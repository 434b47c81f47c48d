import type { Caller } from '@coffeemesh/kernel';
import { assertCanUpdate, assertCanRead, assertCanAuthorise } from '../../src/domain/access.ts';
import {
  administrator,
  barista,
  cafeId,
  customer,
  manager,
  orders,
  otherManager,
  payment,
  otherCustomer,
  slugThrownBy,
} from './sample.ts';

const callers = { administrator, barista, customer, manager, orders, otherManager, otherCustomer };
const slugs = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(callers).map(([name, caller]) => [name, slugThrownBy(() => action(caller))]));

const readable = {
  administrator: 'ok',
  barista: 'not-found',
  customer: 'ok',
  manager: 'ok',
  orders: 'ok',
  otherManager: 'not-found',
  otherCustomer: 'not-found',
};

test('who can read a payment', () => expect(slugs((caller) => assertCanRead(caller, payment()))).toEqual(readable));

test('who can capture, void and refund', () =>
  expect(slugs((caller) => assertCanUpdate(caller, payment()))).toEqual({ ...readable, customer: 'forbidden' }));

test('who can authorise payments for a cafe', () =>
  expect(slugs((caller) => assertCanAuthorise(caller, cafeId))).toEqual({
    administrator: 'ok',
    barista: 'forbidden',
    customer: 'forbidden',
    manager: 'ok',
    orders: 'ok',
    otherManager: 'forbidden',
    otherCustomer: 'forbidden',
  }));
