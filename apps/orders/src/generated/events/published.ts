// Generated from openapi/orders/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { OrderEvent } from './schemas.ts';

/** It waits to be paid. */
export const orderCreated = (data: OrderEvent): DomainEvent<'orders.order-created.v1', OrderEvent> => ({
  type: 'orders.order-created.v1',
  subject: data.orderId,
  data,
});

/** It was replaced before it was paid. */
export const orderReplaced = (data: OrderEvent): DomainEvent<'orders.order-replaced.v1', OrderEvent> => ({
  type: 'orders.order-replaced.v1',
  subject: data.orderId,
  data,
});

/** It was removed before it was paid; its last state. */
export const orderDeleted = (data: OrderEvent): DomainEvent<'orders.order-deleted.v1', OrderEvent> => ({
  type: 'orders.order-deleted.v1',
  subject: data.orderId,
  data,
});

/** Stock is held and money authorised; it goes to the kitchen. */
export const orderPaid = (data: OrderEvent): DomainEvent<'orders.order-paid.v1', OrderEvent> => ({
  type: 'orders.order-paid.v1',
  subject: data.orderId,
  data,
});

/** It is being made. */
export const orderStarted = (data: OrderEvent): DomainEvent<'orders.order-started.v1', OrderEvent> => ({
  type: 'orders.order-started.v1',
  subject: data.orderId,
  data,
});

/** It waits at the counter, for its customer or a courier; once more when a courier has brought it back. */
export const orderReady = (data: OrderEvent): DomainEvent<'orders.order-ready.v1', OrderEvent> => ({
  type: 'orders.order-ready.v1',
  subject: data.orderId,
  data,
});

/** A courier has it. */
export const orderDispatched = (data: OrderEvent): DomainEvent<'orders.order-dispatched.v1', OrderEvent> => ({
  type: 'orders.order-dispatched.v1',
  subject: data.orderId,
  data,
});

/** It was handed over at the door. */
export const orderDelivered = (data: OrderEvent): DomainEvent<'orders.order-delivered.v1', OrderEvent> => ({
  type: 'orders.order-delivered.v1',
  subject: data.orderId,
  data,
});

/** It was handed over at the counter. */
export const orderCollected = (data: OrderEvent): DomainEvent<'orders.order-collected.v1', OrderEvent> => ({
  type: 'orders.order-collected.v1',
  subject: data.orderId,
  data,
});

/** It is over; `reason` says why. What it held is given back. */
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
