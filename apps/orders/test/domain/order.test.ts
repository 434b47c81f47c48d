import { Problem, StateConflict } from '@coffeemesh/kernel';
import {
  abandonPayment,
  assertDeletable,
  beginPayment,
  cancelOrder,
  collectOrder,
  completePayment,
  expireOrder,
  giveUpOrder,
  isExpired,
} from '../../src/domain/change-order.ts';
import { applyAction, type OrderAction, type OrderStatus } from '../../src/domain/order.ts';
import { replaceOrder } from '../../src/domain/place-order.ts';
import { now, orderWith } from '../builders.ts';

const later = new Date(now.getTime() + 60_000);

const problemOf = (action: () => unknown): Problem => {
  try {
    action();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Nothing was refused');
};

/** Every state and every action, written out a second time: a change of the state machine must be made here as well. */
const allowed: Record<OrderStatus, Record<OrderAction, OrderStatus | 'refused'>> = {
  created: {
    pay: 'paid',
    replace: 'created',
    cancel: 'cancelled',
    expire: 'cancelled',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  paid: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'cancelled',
    expire: 'refused',
    start: 'progress',
    giveUp: 'cancelled',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  progress: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'cancelled',
    finish: 'ready',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  ready: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'dispatched',
    collect: 'collected',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  dispatched: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'delivered',
    failDelivery: 'dispatched',
    bringBack: 'ready',
  },
  delivered: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  collected: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
  cancelled: {
    pay: 'refused',
    replace: 'refused',
    cancel: 'refused',
    expire: 'refused',
    start: 'refused',
    giveUp: 'refused',
    finish: 'refused',
    dispatch: 'refused',
    collect: 'refused',
    deliver: 'refused',
    failDelivery: 'refused',
    bringBack: 'refused',
  },
};
const states = Object.keys(allowed) as OrderStatus[];
const cases = states.flatMap((state) =>
  Object.entries(allowed[state]).map(([action, next]) => [state, action as OrderAction, next] as const),
);

describe('every action in every state', () => {
  it.each(cases.filter(([, , next]) => next !== 'refused'))('%s, %s: %s', (status, action, next) => {
    const order = orderWith({ status });
    const { order: changed, entry } = applyAction(
      order,
      action,
      { at: later, actor: 'staff', note: 'so' },
      StateConflict,
    );
    expect(changed).toEqual({ ...order, status: next, version: order.version + 1, updatedAt: later });
    expect(entry).toEqual({ action, status: next, version: order.version + 1, at: later, actor: 'staff', note: 'so' });
  });

  it.each(cases.filter(([, , next]) => next === 'refused'))('%s, %s: %s', (status, action) => {
    const order = orderWith({ status });
    const { details, kind } = problemOf(() => applyAction(order, action, { at: later, actor: 'staff' }, StateConflict));
    const possible = Object.entries(allowed[status]).flatMap(([name, next]) => (next === 'refused' ? [] : [name]));
    expect(kind).toBe('conflict');
    expect(details.extensions).toMatchObject({ state: status, action });
    expect([...(details.extensions!['allowedActions'] as string[])].sort()).toEqual(possible.sort());
  });

  it('does not mutate the given order', () => {
    const order = orderWith();
    const before = structuredClone(order);
    cancelOrder(order, 'late', 'customer', later);
    expect(order).toEqual(before);
  });
});

describe('a payment', () => {
  it('begins for an unpaid order without a payment in flight', () => {
    const begun = beginPayment(orderWith(), 'attempt', later);
    expect(begun).toMatchObject({ status: 'created', sagaId: 'attempt', version: 2 });
    expect(problemOf(() => beginPayment(begun, 'other', later))).toMatchObject({
      slug: 'payment-in-flight',
      details: { retryAfterSeconds: 2 },
    });
  });

  it('is refused from the instant of expiry', () => {
    const order = orderWith({ expiresAt: later });
    expect(problemOf(() => beginPayment(order, 'attempt', later)).slug).toBe('order-expired');
    expect(beginPayment(order, 'attempt', new Date(later.getTime() - 1)).sagaId).toBe('attempt');
  });

  it.each(['paid', 'progress', 'ready', 'dispatched', 'delivered', 'collected', 'cancelled'] as const)(
    'is refused in state %s',
    (status) => {
      expect(problemOf(() => beginPayment(orderWith({ status }), 'attempt', now)).slug).toBe('order-not-payable');
    },
  );

  it('makes the order paid, and ends its expiry', () => {
    const begun = beginPayment(orderWith(), 'attempt', now);
    const { order } = completePayment(begun, 'payment', { at: later, actor: 'customer' });
    expect(order).toMatchObject({ status: 'paid', paymentId: 'payment', paidAt: later, expiresAt: null, version: 3 });
  });

  it('that is abandoned leaves the order payable', () => {
    const abandoned = abandonPayment(beginPayment(orderWith(), 'attempt', now), later);
    expect(abandoned).toMatchObject({ status: 'created', sagaId: null });
    expect(beginPayment(abandoned, 'second', later).sagaId).toBe('second');
  });

  it('never revives a cancelled order', () => {
    const { order } = cancelOrder(beginPayment(orderWith(), 'attempt', now), null, 'customer', later);
    const paying = () => completePayment(order, 'payment', { at: later, actor: 'customer' });
    expect(problemOf(paying).slug).toBe('order-not-payable');
  });
});

describe('an order', () => {
  const paid = orderWith({ status: 'paid', paidAt: now, expiresAt: null });
  const beingPaid = orderWith({ sagaId: 'attempt' });

  it('is replaced only while unpaid, and its time to pay starts again', () => {
    const { items, prices } = orderWith();
    const draft = {
      cafeId: 'other',
      fulfilment: 'dine-in' as const,
      items,
      prices,
      address: null,
      contact: null,
      scheduledAt: null,
      note: 'quiet table',
    };
    const { order, entry } = replaceOrder(orderWith(), draft, 'customer', later);
    expect(order).toMatchObject({ ...draft, status: 'created', expiresAt: new Date('2026-05-04T08:31:30.000Z') });
    expect(entry.action).toBe('replace');
    expect(problemOf(() => replaceOrder(paid, draft, 'customer', later)).slug).toBe('order-not-editable');
    expect(problemOf(() => replaceOrder(beingPaid, draft, 'customer', later)).slug).toBe('payment-in-flight');
  });

  it('is deleted only if it was never paid', () => {
    expect(() => assertDeletable(orderWith())).not.toThrow();
    expect(() => assertDeletable(expireOrder(orderWith(), later).order)).not.toThrow();
    expect(problemOf(() => assertDeletable(paid)).slug).toBe('order-not-deletable');
    expect(problemOf(() => assertDeletable(cancelOrder(paid, null, 'customer', later).order)).slug).toBe(
      'order-not-deletable',
    );
    expect(problemOf(() => assertDeletable(beingPaid)).slug).toBe('payment-in-flight');
  });

  it.each([
    ['unpaid after its time to pay', orderWith({ expiresAt: later }), later, true],
    ['unpaid before that', orderWith({ expiresAt: later }), now, false],
    ['being paid', orderWith({ expiresAt: now, sagaId: 'attempt' }), later, false],
    ['paid', paid, later, false],
    ['cancelled', cancelOrder(orderWith(), null, 'customer', now).order, later, false],
    [
      'in another state, with a time to pay left over',
      orderWith({ status: 'cancelled', expiresAt: now }),
      later,
      false,
    ],
    ['unpaid without a time to pay', orderWith({ expiresAt: null }), later, false],
  ])('expires or not: %s', (_state, order, at, expected) => {
    expect(isExpired(order, at)).toBe(expected);
  });

  it('records the cause of its cancellation', () => {
    expect(cancelOrder(paid, 'late', 'customer', later).order.cancellation).toEqual({
      cause: 'requested',
      reason: 'late',
    });
    expect(giveUpOrder(paid, 'no beans', later).order.cancellation).toEqual({ cause: 'kitchen', reason: 'no beans' });
    expect(expireOrder(orderWith(), later).order.cancellation?.cause).toBe('unpaid');
  });

  it('is written into its history by who did it, and why', () => {
    expect(cancelOrder(paid, 'late', 'customer', later).entry).toMatchObject({ actor: 'customer', note: 'late' });
    expect(expireOrder(orderWith(), later).entry).toMatchObject({ actor: 'system', note: null });
    expect(expireOrder(orderWith(), later).order).toMatchObject({
      cancellation: { cause: 'unpaid', reason: 'It was not paid in time.' },
      expiresAt: null,
    });
    expect(giveUpOrder(paid, 'no beans', later).entry).toMatchObject({ actor: 'system', note: 'no beans' });
    const ready = orderWith({ status: 'ready' });
    expect(collectOrder(ready, later).entry).toMatchObject({ action: 'collect', actor: 'staff', at: later });
    const draft = { ...orderWith(), note: 'quiet table' };
    expect(replaceOrder(orderWith(), draft, 'customer', later).entry).toMatchObject({ actor: 'customer', at: later });
  });

  it('that cannot be deleted says what can be done', () => {
    expect(problemOf(() => assertDeletable(paid)).details.detail).toBe('Cancel it instead, while that is possible.');
  });

  it('names the allowed actions in a refusal', () => {
    const progress = orderWith({ status: 'progress' });
    expect(problemOf(() => cancelOrder(progress, null, 'customer', later))).toMatchObject({
      slug: 'order-not-cancellable',
      details: { extensions: { allowedActions: ['finish', 'giveUp'] } },
    });
    expect(problemOf(() => collectOrder(progress, later)).slug).toBe('order-not-collectable');
  });
});
