// Generated from openapi/delivery/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { DeliveryEvent } from './schemas.ts';

/** A delivery was created and has no courier yet. */
export const deliveryCreated = (data: DeliveryEvent): DomainEvent<'delivery.delivery-created.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-created.v1',
  subject: data.deliveryId,
  data,
});

/** A courier was assigned. One event for each new courier. */
export const deliveryAssigned = (data: DeliveryEvent): DomainEvent<'delivery.delivery-assigned.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-assigned.v1',
  subject: data.deliveryId,
  data,
});

/** The courier has picked the delivery up at the cafe. */
export const deliveryPickedUp = (
  data: DeliveryEvent,
): DomainEvent<'delivery.delivery-picked-up.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-picked-up.v1',
  subject: data.deliveryId,
  data,
});

/** The delivery was handed over to the customer. */
export const deliveryDelivered = (
  data: DeliveryEvent,
): DomainEvent<'delivery.delivery-delivered.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-delivered.v1',
  subject: data.deliveryId,
  data,
});

/** The handover failed; the courier still has the delivery. */
export const deliveryFailed = (data: DeliveryEvent): DomainEvent<'delivery.delivery-failed.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-failed.v1',
  subject: data.deliveryId,
  data,
});

/** A failed delivery was returned to its cafe. */
export const deliveryReturned = (data: DeliveryEvent): DomainEvent<'delivery.delivery-returned.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-returned.v1',
  subject: data.deliveryId,
  data,
});

/** The delivery was cancelled before the pick-up. */
export const deliveryCancelled = (
  data: DeliveryEvent,
): DomainEvent<'delivery.delivery-cancelled.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-cancelled.v1',
  subject: data.deliveryId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'delivery.delivery-created.v1': DeliveryEvent,
  'delivery.delivery-assigned.v1': DeliveryEvent,
  'delivery.delivery-picked-up.v1': DeliveryEvent,
  'delivery.delivery-delivered.v1': DeliveryEvent,
  'delivery.delivery-failed.v1': DeliveryEvent,
  'delivery.delivery-returned.v1': DeliveryEvent,
  'delivery.delivery-cancelled.v1': DeliveryEvent,
} as const;
