import { StateConflict, transition } from '@coffeemesh/kernel';

import { OrderNotCancellable, OrderNotCollectable, OrderNotDeletable, OrderNotPayable } from './order-problems.ts';
import { applyAction, patch, transitions, type Actor, type Trigger, type Transition, type Order } from './order.ts';
import { assertNotBeingPaid, assertNotExpired } from './place-order.ts';

/**
 * Marks the order as being paid by an attempt; nobody else may pay, replace or delete it until that has ended.
 * @throws OrderNotPayable, OrderExpired, PaymentInFlight (409)
 */
export const beginPayment = (order: Order, sagaId: string, now: Date): Order => {
  assertPayable(order, now);
  return patch(order, now, { sagaId });
};

/** @throws OrderNotPayable, OrderExpired, PaymentInFlight (409) */
export const assertPayable = (order: Order, now: Date): void => {
  transition(transitions, order.status, 'pay', OrderNotPayable);
  assertNotBeingPaid(order);
  assertNotExpired(order, now);
};

/** The attempt has come to nothing: what it holds is given back, and the order can be paid again. */
export const abandonPayment = (order: Order, now: Date): Order => patch(order, now, { sagaId: null });

/** @throws OrderNotPayable (409) when it was cancelled while it was being paid */
export const completePayment = (order: Order, paymentId: string | null, deed: Trigger): Transition =>
  applyAction(order, 'pay', deed, OrderNotPayable, { paymentId, paidAt: deed.at, expiresAt: null });

/** @throws OrderNotCancellable (409) once it is being made */
export const cancelOrder = (order: Order, reason: string | null, actor: Actor, now: Date): Transition =>
  applyAction(order, 'cancel', { at: now, actor, note: reason }, OrderNotCancellable, {
    cancellation: { cause: 'requested', reason },
    expiresAt: null,
  });

/** Nobody paid it in time. */
export const expireOrder = (order: Order, now: Date): Transition =>
  applyAction(order, 'expire', { at: now, actor: 'system' }, StateConflict, {
    cancellation: { cause: 'unpaid', reason: 'It was not paid in time.' },
    expiresAt: null,
  });

/** The kitchen refuses it, or cannot finish it. */
export const giveUpOrder = (order: Order, reason: string, now: Date): Transition =>
  applyAction(order, 'giveUp', { at: now, actor: 'system', note: reason }, StateConflict, {
    cancellation: { cause: 'kitchen', reason },
  });

/** @throws OrderNotCollectable (409) unless it is ready */
export const collectOrder = (order: Order, now: Date): Transition =>
  applyAction(order, 'collect', { at: now, actor: 'staff' }, OrderNotCollectable);

/** @throws OrderNotDeletable (409) for an order that was paid once, PaymentInFlight for one that is being paid */
export const assertDeletable = (order: Order): void => {
  assertNotBeingPaid(order);
  if (order.paidAt !== null) throw OrderNotDeletable('Cancel it instead, while that is possible.');
};
