import { problem } from '@coffeemesh/kernel';

/** The whole error surface of this service beside the kernel's own problems. Each has its page in docs/problems. */
export const CafeClosed = problem('cafe-closed', 'conflict', 'The cafe takes no orders at that time');
export const OrderNotEditable = problem('order-not-editable', 'conflict', 'The order can no longer be changed');
export const OrderNotDeletable = problem('order-not-deletable', 'conflict', 'The order has been paid, and is kept');
export const OrderNotPayable = problem('order-not-payable', 'conflict', 'The order cannot be paid');
export const OrderExpired = problem('order-expired', 'conflict', 'The order was not paid in time');
export const PaymentInFlight = problem('payment-in-flight', 'conflict', 'The order is being paid at this moment');
export const PaymentDeclined = problem('payment-declined', 'payment-required', 'The payment was declined');
export const OutOfStock = problem('out-of-stock', 'conflict', 'The stock does not suffice');
export const OrderNotCancellable = problem('order-not-cancellable', 'conflict', 'The order can no longer be cancelled');
export const OrderNotCollectable = problem(
  'order-not-collectable',
  'conflict',
  'The order cannot be handed over at the counter',
);
