// Generated from openapi/delivery/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { DeliveryEvent } from './schemas.ts';

/** A delivery order is ready and waits for a courier. */
export const deliveryCreated = (data: DeliveryEvent): DomainEvent<'delivery.delivery-created.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-created.v1',
  subject: data.deliveryId,
  data,
});

/** A courier took it, or was given it; once more for each courier it is passed on to. */
export const deliveryAssigned = (data: DeliveryEvent): DomainEvent<'delivery.delivery-assigned.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-assigned.v1',
  subject: data.deliveryId,
  data,
});

/** It has left the cafe. */
export const deliveryPickedUp = (
  data: DeliveryEvent,
): DomainEvent<'delivery.delivery-picked-up.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-picked-up.v1',
  subject: data.deliveryId,
  data,
});

/** It has been handed over. */
export const deliveryDelivered = (
  data: DeliveryEvent,
): DomainEvent<'delivery.delivery-delivered.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-delivered.v1',
  subject: data.deliveryId,
  data,
});

/** It could not be handed over and is still with the courier. */
export const deliveryFailed = (data: DeliveryEvent): DomainEvent<'delivery.delivery-failed.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-failed.v1',
  subject: data.deliveryId,
  data,
});

/** It is back at its cafe. */
export const deliveryReturned = (data: DeliveryEvent): DomainEvent<'delivery.delivery-returned.v1', DeliveryEvent> => ({
  type: 'delivery.delivery-returned.v1',
  subject: data.deliveryId,
  data,
});

/** Nobody needs to bring it any more. */
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
