import {
  CafeClosed,
  OrderNotEditable,
  OrderNotDeletable,
  OrderNotPayable,
  OrderExpired,
  PaymentInFlight,
  PaymentDeclined,
  OutOfStock,
  OrderNotCancellable,
  OrderNotCollectable,
} from '../../src/domain/problems.ts';

/** What integrators rely on: the slug is the page of the problem, its kind is the status. */
test.each([
  [CafeClosed, 'cafe-closed', 'conflict', 'The cafe takes no orders at that time'],
  [OrderNotEditable, 'order-not-editable', 'conflict', 'The order can no longer be changed'],
  [OrderNotDeletable, 'order-not-deletable', 'conflict', 'A paid order cannot be deleted'],
  [OrderNotPayable, 'order-not-payable', 'conflict', 'The order cannot be paid'],
  [OrderExpired, 'order-expired', 'conflict', 'The order was not paid in time'],
  [PaymentInFlight, 'payment-in-flight', 'conflict', 'A payment of the order is in progress'],
  [PaymentDeclined, 'payment-declined', 'payment-required', 'The payment was declined'],
  [OutOfStock, 'out-of-stock', 'conflict', 'Out of stock'],
  [OrderNotCancellable, 'order-not-cancellable', 'conflict', 'The order can no longer be cancelled'],
  [OrderNotCollectable, 'order-not-collectable', 'conflict', 'The order cannot be handed over at the counter'],
])('%# %p', (type, slug, kind, title) => {
  const { slug: thrownSlug, kind: thrownKind, title: thrownTitle } = type();
  expect([thrownSlug, thrownKind, thrownTitle]).toEqual([slug, kind, title]);
});
