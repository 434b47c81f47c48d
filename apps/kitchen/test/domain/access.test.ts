import type { Caller } from '@coffeemesh/kernel';
import { assertCanUpdate, assertCanManageCapacity, assertCanRead, assertCanSchedule } from '../../src/domain/access.ts';
import {
  administrator,
  barista,
  cafeId,
  courier,
  customer,
  manager,
  orders,
  otherBarista,
  schedule,
  outcomeOf,
} from './sample.ts';

const everyone = { administrator, barista, courier, customer, manager, orders, otherBarista };
const outcomes = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(everyone).map(([name, caller]) => [name, outcomeOf(() => action(caller))]));

const readers = {
  administrator: 'ok',
  barista: 'ok',
  courier: 'ok',
  customer: 'not-found',
  manager: 'ok',
  orders: 'ok',
  otherBarista: 'not-found',
};

test('assertCanRead', () => expect(outcomes((caller) => assertCanRead(caller, schedule()))).toEqual(readers));

test('assertCanUpdate', () =>
  expect(outcomes((caller) => assertCanUpdate(caller, schedule()))).toEqual({ ...readers, courier: 'forbidden' }));

test('assertCanSchedule', () =>
  expect(outcomes((caller) => assertCanSchedule(caller, { cafeId }))).toEqual({
    ...readers,
    courier: 'forbidden',
    customer: 'forbidden',
    otherBarista: 'forbidden',
  }));

test('assertCanManageCapacity', () =>
  expect(outcomes((caller) => assertCanManageCapacity(caller, { cafeId }))).toEqual({
    ...readers,
    barista: 'forbidden',
    courier: 'forbidden',
  }));
