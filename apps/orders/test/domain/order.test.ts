import { allowedActions, Problem, StateConflict } from '@coffeemesh/kernel';

import {
  abandonPayment,
  beginPayment,
  cancelOrder,
  collectOrder,
  completePayment,
  expireOrder,
  giveUpOrder,
  assertDeletable,
} from '../../src/domain/change-order.ts';
import { applyAction, transitions, type OrderAction, type OrderStatus } from '../../src/domain/order.ts';
import { replaceOrder } from '../../src/domain/place-order.ts';
import { now, orderWith } from '../builders.ts';

const states = Object.keys(transitions) as OrderStatus[];
const actions = [...new Set(states.flatMap((state) => allowedActions(transitions, state)))];
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

describe('every action in every state', () => {
  const pairs = states.flatMap((state) => actions.map((action): [OrderStatus, OrderAction] => [state, action]));

  it.each(pairs)('%s, %s', (status, action) => {
    const order = orderWith({ status });
    const next = (transitions[status] as Record<string, OrderStatus>)[action];
    const doing = () => applyAction(order, action, { at: later, actor: 'staff', note: 'so' }, StateConflict);
    if (next === undefined) {
      const { details, kind } = problemOf(doing);
      expect(kind).toBe('conflict');
      expect(details.extensions).toEqual({
        state: status,
        action,
        allowedActions: allowedActions(transitions, status),
      });
      return;
    }
    const { order: changed, entry } = doing();
    expect(changed).toEqual({ ...order, status: next, version: order.version + 1, updatedAt: later });
    expect(entry).toEqual({ action, status: next, version: order.version + 1, at: later, actor: 'staff', note: 'so' });
  });

  it.each(['delivered', 'collected', 'cancelled'] as const)('%s is final', (state) => {
    expect(allowedActions(transitions, state)).toEqual([]);
  });

  it('leaves the order that it is given as it was', () => {
    const order = orderWith();
    const before = structuredClone(order);
    cancelOrder(order, 'late', 'customer', later);
    expect(order).toEqual(before);
  });
});

describe('paying', () => {
  it('begins with an unpaid order that nobody is paying', () => {
    const begun = beginPayment(orderWith(), 'attempt', later);
    expect(begun).toMatchObject({ status: 'created', sagaId: 'attempt', version: 2 });
    expect(problemOf(() => beginPayment(begun, 'other', later))).toMatchObject({
      slug: 'payment-in-flight',
      details: { retryAfterSeconds: 2 },
    });
  });

  it('is too late once the time to pay is over', () => {
    const order = orderWith({ expiresAt: later });
    expect(problemOf(() => beginPayment(order, 'attempt', later)).slug).toBe('order-expired');
  });

  it.each(states.filter((state) => state !== 'created'))('is refused in state %s', (status) => {
    expect(problemOf(() => beginPayment(orderWith({ status }), 'attempt', now)).slug).toBe('order-not-payable');
  });

  it('ends with the order paid, which does not expire any more', () => {
    const begun = beginPayment(orderWith(), 'attempt', now);
    const { order } = completePayment(begun, 'payment', { at: later, actor: 'customer' });
    expect(order).toMatchObject({ status: 'paid', paymentId: 'payment', paidAt: later, expiresAt: null, version: 3 });
  });

  it('or with an order that can be paid again', () => {
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

describe('what an order may still be done', () => {
  const paid = orderWith({ status: 'paid', paidAt: now, expiresAt: null });
  const being = orderWith({ sagaId: 'attempt' });

  it('is replaced only unpaid, and has all its time to pay again', () => {
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
    expect(problemOf(() => replaceOrder(being, draft, 'customer', later)).slug).toBe('payment-in-flight');
  });

  it('is deleted only if it was never paid', () => {
    expect(() => assertDeletable(orderWith())).not.toThrow();
    expect(() => assertDeletable(expireOrder(orderWith(), later).order)).not.toThrow();
    expect(problemOf(() => assertDeletable(paid)).slug).toBe('order-not-deletable');
    expect(problemOf(() => assertDeletable(cancelOrder(paid, null, 'customer', later).order)).slug).toBe(
      'order-not-deletable',
    );
    expect(problemOf(() => assertDeletable(being)).slug).toBe('payment-in-flight');
  });

  it('says why it is over', () => {
    expect(cancelOrder(paid, 'late', 'customer', later).order.cancellation).toEqual({
      cause: 'requested',
      reason: 'late',
    });
    expect(giveUpOrder(paid, 'no beans', later).order.cancellation).toEqual({ cause: 'kitchen', reason: 'no beans' });
    expect(expireOrder(orderWith(), later).order.cancellation?.cause).toBe('unpaid');
  });

  it('is refused in words that name what is possible', () => {
    const progress = orderWith({ status: 'progress' });
    expect(problemOf(() => cancelOrder(progress, null, 'customer', later))).toMatchObject({
      slug: 'order-not-cancellable',
      details: { extensions: { allowedActions: ['finish', 'giveUp'] } },
    });
    expect(problemOf(() => collectOrder(progress, later)).slug).toBe('order-not-collectable');
  });
});
