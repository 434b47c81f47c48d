import { problem } from '@coffeemesh/kernel';

/**
 * The problems of this service; the kernel has the problems that all services share. Each has a page in docs/problems.
 */
export const CafeClosed = problem('cafe-closed', 'conflict', 'The cafe takes no orders at that time');
export const OrderNotEditable = problem('order-not-editable', 'conflict', 'The order can no longer be changed');
export const OrderNotDeletable = problem('order-not-deletable', 'conflict', 'A paid order cannot be deleted');
export const OrderNotPayable = problem('order-not-payable', 'conflict', 'The order cannot be paid');
export const OrderExpired = problem('order-expired', 'conflict', 'The order was not paid in time');
export const PaymentInFlight = problem('payment-in-flight', 'conflict', 'A payment of the order is in progress');
export const PaymentDeclined = problem('payment-declined', 'payment-required', 'The payment was declined');
export const OutOfStock = problem('out-of-stock', 'conflict', 'Out of stock');
export const OrderNotCancellable = problem('order-not-cancellable', 'conflict', 'The order can no longer be cancelled');
export const OrderNotCollectable = problem(
  'order-not-collectable',
  'conflict',
  'The order cannot be handed over at the counter',
);
