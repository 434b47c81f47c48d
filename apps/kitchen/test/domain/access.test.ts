import type { Caller } from '@coffeemesh/kernel';
import { madeBy, managing, seenBy, workingAt } from '../../src/domain/access.ts';
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
  verdict,
} from './sample.ts';

const everyone = { administrator, barista, courier, customer, manager, orders, otherBarista };
const verdicts = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(everyone).map(([name, caller]) => [name, verdict(() => action(caller))]));

const seen = {
  administrator: 'ok',
  barista: 'ok',
  courier: 'ok',
  customer: 'not-found',
  manager: 'ok',
  orders: 'ok',
  otherBarista: 'not-found',
};

test('who sees a schedule', () => expect(verdicts((caller) => seenBy(caller, schedule()))).toEqual(seen));

test('who makes it', () =>
  expect(verdicts((caller) => madeBy(caller, schedule()))).toEqual({ ...seen, courier: 'forbidden' }));

test('who puts orders into the queue of a cafe', () =>
  expect(verdicts((caller) => workingAt(caller, cafeId))).toEqual({
    ...seen,
    courier: 'forbidden',
    customer: 'forbidden',
    otherBarista: 'forbidden',
  }));

test('who sets what the kitchen takes on', () =>
  expect(verdicts((caller) => managing(caller, cafeId))).toEqual({
    ...seen,
    barista: 'forbidden',
    courier: 'forbidden',
  }));
