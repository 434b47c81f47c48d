import { StateConflict, transition } from '@coffeemesh/kernel';
import { applyAction, patch, transitions, type Actor, type Order, type Transition, type Trigger } from './order.ts';
import { assertNotBeingPaid, assertNotExpired } from './place-order.ts';
import { OrderNotCancellable, OrderNotCollectable, OrderNotDeletable, OrderNotPayable } from './problems.ts';

/**
 * Records the payment attempt in flight. Until it ends, the order cannot be paid, replaced or deleted.
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

/** The attempt has failed: it is compensated, and the order can be paid again. */
export const abandonPayment = (order: Order, now: Date): Order => patch(order, now, { sagaId: null });

/** @throws OrderNotPayable (409) when it was cancelled in the meantime */
export const completePayment = (order: Order, paymentId: string | null, trigger: Trigger): Transition =>
  applyAction(order, 'pay', trigger, OrderNotPayable, { paymentId, paidAt: trigger.at, expiresAt: null });

/** @throws OrderNotCancellable (409) once the kitchen has started it */
export const cancelOrder = (order: Order, reason: string | null, actor: Actor, now: Date): Transition =>
  applyAction(order, 'cancel', { at: now, actor, note: reason }, OrderNotCancellable, {
    cancellation: { cause: 'requested', reason },
    expiresAt: null,
  });

/** Cancels an order that was not paid in time. */
export const expireOrder = (order: Order, now: Date): Transition =>
  applyAction(order, 'expire', { at: now, actor: 'system' }, StateConflict, {
    cancellation: { cause: 'unpaid', reason: 'It was not paid in time.' },
    expiresAt: null,
  });

/** Whether {@link expireOrder} is due. */
export const isExpired = ({ status, expiresAt, sagaId }: Order, now: Date): boolean =>
  status === 'created' && sagaId === null && expiresAt !== null && expiresAt <= now;

/** Cancels an order that the kitchen refuses or cannot finish. */
export const giveUpOrder = (order: Order, reason: string, now: Date): Transition =>
  applyAction(order, 'giveUp', { at: now, actor: 'system', note: reason }, StateConflict, {
    cancellation: { cause: 'kitchen', reason },
  });

/** @throws OrderNotCollectable (409) unless it is ready */
export const collectOrder = (order: Order, now: Date): Transition =>
  applyAction(order, 'collect', { at: now, actor: 'staff' }, OrderNotCollectable);

/** @throws OrderNotDeletable (409) for an order that was ever paid, PaymentInFlight (409) */
export const assertDeletable = (order: Order): void => {
  assertNotBeingPaid(order);
  if (order.paidAt !== null) throw OrderNotDeletable('Cancel it instead, while that is possible.');
};
