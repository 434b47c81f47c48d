// Generated from openapi/orders/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { OrderEvent } from './schemas.ts';

/** An order was placed. It is not paid yet. */
export const orderCreated = (data: OrderEvent): DomainEvent<'orders.order-created.v1', OrderEvent> => ({
  type: 'orders.order-created.v1',
  subject: data.orderId,
  data,
});

/** An unpaid order was replaced. */
export const orderReplaced = (data: OrderEvent): DomainEvent<'orders.order-replaced.v1', OrderEvent> => ({
  type: 'orders.order-replaced.v1',
  subject: data.orderId,
  data,
});

/** An order that was never paid was deleted. The data is its last state. */
export const orderDeleted = (data: OrderEvent): DomainEvent<'orders.order-deleted.v1', OrderEvent> => ({
  type: 'orders.order-deleted.v1',
  subject: data.orderId,
  data,
});

/** The stock is reserved and the money authorised; the order is sent to the kitchen. */
export const orderPaid = (data: OrderEvent): DomainEvent<'orders.order-paid.v1', OrderEvent> => ({
  type: 'orders.order-paid.v1',
  subject: data.orderId,
  data,
});

/** The kitchen has started the order. */
export const orderStarted = (data: OrderEvent): DomainEvent<'orders.order-started.v1', OrderEvent> => ({
  type: 'orders.order-started.v1',
  subject: data.orderId,
  data,
});

/**
 * The order waits at the counter for its customer or a courier. Published again when a courier brings the order
 * back.
 */
export const orderReady = (data: OrderEvent): DomainEvent<'orders.order-ready.v1', OrderEvent> => ({
  type: 'orders.order-ready.v1',
  subject: data.orderId,
  data,
});

/** A courier has picked the order up. */
export const orderDispatched = (data: OrderEvent): DomainEvent<'orders.order-dispatched.v1', OrderEvent> => ({
  type: 'orders.order-dispatched.v1',
  subject: data.orderId,
  data,
});

/** A courier handed the order over. */
export const orderDelivered = (data: OrderEvent): DomainEvent<'orders.order-delivered.v1', OrderEvent> => ({
  type: 'orders.order-delivered.v1',
  subject: data.orderId,
  data,
});

/** The order was handed over at the counter. */
export const orderCollected = (data: OrderEvent): DomainEvent<'orders.order-collected.v1', OrderEvent> => ({
  type: 'orders.order-collected.v1',
  subject: data.orderId,
  data,
});

/** The order was cancelled; `reason` says why. Its saga releases the stock and voids or refunds the money. */
export const orderCancelled = (data: OrderEvent): DomainEvent<'orders.order-cancelled.v1', OrderEvent> => ({
  type: 'orders.order-cancelled.v1',
  subject: data.orderId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'orders.order-created.v1': OrderEvent,
  'orders.order-replaced.v1': OrderEvent,
  'orders.order-deleted.v1': OrderEvent,
  'orders.order-paid.v1': OrderEvent,
  'orders.order-started.v1': OrderEvent,
  'orders.order-ready.v1': OrderEvent,
  'orders.order-dispatched.v1': OrderEvent,
  'orders.order-delivered.v1': OrderEvent,
  'orders.order-collected.v1': OrderEvent,
  'orders.order-cancelled.v1': OrderEvent,
} as const;
