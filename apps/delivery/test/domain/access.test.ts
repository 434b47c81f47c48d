import { Problem, type Caller } from '@coffeemesh/kernel';
import { asChain, asCourier, carriedBy, courierFor, managedBy, seenBy } from '../../src/domain/access.ts';
import * as sample from './sample.ts';

const { administrator, barista, courier, courierId, customer, delivery, manager, orders, otherCourier, stranger } =
  sample;
const waiting = delivery();
const taken = delivery({ status: 'assigned', courierId });
const elsewhere = delivery({ cafeId: sample.otherCafeId });

/** What comes of it: `ok`, or the problem's slug. */
const verdict = (action: () => unknown): string => {
  try {
    action();
    return 'ok';
  } catch (error) {
    return error instanceof Problem ? error.slug : String(error);
  }
};
const everyone = { administrator, barista, courier, customer, manager, orders, otherCourier, stranger };
const verdicts = (action: (caller: Caller) => unknown) =>
  Object.fromEntries(Object.entries(everyone).map(([name, caller]) => [name, verdict(() => action(caller))]));

const all = {
  administrator: 'ok',
  barista: 'ok',
  courier: 'ok',
  customer: 'ok',
  manager: 'ok',
  orders: 'ok',
  otherCourier: 'ok',
  stranger: 'not-found',
};

describe('who sees a delivery', () => {
  test('that waits', () => expect(verdicts((caller) => seenBy(caller, waiting))).toEqual(all));
  test('that a courier has', () =>
    expect(verdicts((caller) => seenBy(caller, taken))).toEqual({ ...all, otherCourier: 'not-found' }));
  test('of another cafe', () =>
    expect(verdicts((caller) => seenBy(caller, elsewhere))).toEqual({
      ...all,
      barista: 'not-found',
      courier: 'not-found',
      manager: 'not-found',
      otherCourier: 'not-found',
    }));
});

test('who carries it', () => {
  expect(verdicts((caller) => carriedBy(caller, taken))).toEqual({
    ...all,
    barista: 'forbidden',
    customer: 'forbidden',
    otherCourier: 'not-found',
  });
  expect(verdict(() => carriedBy(courier, waiting))).toBe('ok');
});

test('who cancels it', () => {
  expect(verdicts((caller) => managedBy(caller, waiting))).toEqual({
    ...all,
    barista: 'forbidden',
    courier: 'forbidden',
    customer: 'forbidden',
    otherCourier: 'forbidden',
  });
});

describe('who is to carry it', () => {
  test('whoever takes it', () => {
    expect(courierFor(courier, waiting, undefined)).toBe(courierId);
    expect(courierFor(courier, waiting, courierId)).toBe(courierId);
  });
  test('whom a manager names, even after another', () => {
    expect(courierFor(manager, waiting, courierId)).toBe(courierId);
    expect(courierFor(manager, taken, otherCourier.id)).toBe(otherCourier.id);
  });
  test.each([
    ['a courier who names someone else', courier, waiting, otherCourier.id, 'forbidden'],
    ['a courier who comes too late', otherCourier, taken, undefined, 'delivery-taken'],
    ['a courier of another cafe', courier, elsewhere, undefined, 'not-found'],
    ['a barista', barista, waiting, undefined, 'forbidden'],
    ['a manager who names nobody', manager, waiting, undefined, 'rules-broken'],
    ['a service that names nobody', orders, waiting, undefined, 'rules-broken'],
    ['the customer', customer, waiting, undefined, 'not-found'],
  ] as const)('not %s', (_who, caller, which, named, slug) => {
    expect(verdict(() => courierFor(caller, which, named))).toBe(slug);
  });
});

test('only couriers have a position', () => {
  expect(asCourier(courier)).toBe(courierId);
  expect(verdict(() => asCourier(manager))).toBe('forbidden');
  expect(verdict(() => asCourier(customer))).toBe('forbidden');
});

test('only the chain makes deliveries', () => {
  expect(verdict(() => asChain(orders))).toBe('ok');
  expect(verdict(() => asChain(administrator))).toBe('ok');
  expect(verdict(() => asChain(manager))).toBe('forbidden');
});
