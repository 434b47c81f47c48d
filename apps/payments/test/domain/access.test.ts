import type { Caller } from '@coffeemesh/kernel';
import { movedBy, seenBy, takenBy } from '../../src/domain/access.ts';
import {
  administrator,
  barista,
  cafeId,
  customer,
  manager,
  orders,
  otherManager,
  payment,
  stranger,
  verdict,
} from './sample.ts';

const everyone = { administrator, barista, customer, manager, orders, otherManager, stranger };
const verdicts = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(everyone).map(([name, caller]) => [name, verdict(() => action(caller))]));

const seen = {
  administrator: 'ok',
  barista: 'not-found',
  customer: 'ok',
  manager: 'ok',
  orders: 'ok',
  otherManager: 'not-found',
  stranger: 'not-found',
};

test('who sees a payment', () => expect(verdicts((caller) => seenBy(caller, payment()))).toEqual(seen));

test('who moves its money', () =>
  expect(verdicts((caller) => movedBy(caller, payment()))).toEqual({ ...seen, customer: 'forbidden' }));

test('who takes money for a cafe', () =>
  expect(verdicts((caller) => takenBy(caller, cafeId))).toEqual({
    administrator: 'ok',
    barista: 'forbidden',
    customer: 'forbidden',
    manager: 'ok',
    orders: 'ok',
    otherManager: 'forbidden',
    stranger: 'forbidden',
  }));
