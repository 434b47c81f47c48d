import type { DomainEvent } from '@coffeemesh/kernel';
import type { Delivery, DeliveryStatus } from '../../domain/delivery.ts';
import * as build from '../../generated/events/published.ts';
import type { DeliveryEvent as DeliveryEventData } from '../../generated/events/schemas.ts';

/** The time at which the delivery reached each status. */
const timeField = {
  pending: 'createdAt',
  assigned: 'assignedAt',
  'picked-up': 'pickedUpAt',
  delivered: 'deliveredAt',
  failed: 'failedAt',
  returned: 'returnedAt',
  cancelled: 'cancelledAt',
} as const satisfies Record<DeliveryStatus, keyof Delivery>;

const eventDataOf = (delivery: Delivery): DeliveryEventData => ({
  deliveryId: delivery.id,
  orderId: delivery.orderId,
  cafeId: delivery.cafeId,
  customerId: delivery.customerId,
  courierId: delivery.courierId,
  status: delivery.status,
  reason: delivery.reason,
  at: (delivery[timeField[delivery.status]] ?? delivery.createdAt).toISOString(),
});

/** Builds an event from the delivery after its change. */
export type ToEvent = (delivery: Delivery) => DomainEvent;

export const deliveryCreated: ToEvent = (delivery) => build.deliveryCreated(eventDataOf(delivery));
export const deliveryAssigned: ToEvent = (delivery) => build.deliveryAssigned(eventDataOf(delivery));
export const deliveryPickedUp: ToEvent = (delivery) => build.deliveryPickedUp(eventDataOf(delivery));
export const deliveryDelivered: ToEvent = (delivery) => build.deliveryDelivered(eventDataOf(delivery));
export const deliveryFailed: ToEvent = (delivery) => build.deliveryFailed(eventDataOf(delivery));
export const deliveryReturned: ToEvent = (delivery) => build.deliveryReturned(eventDataOf(delivery));
export const deliveryCancelled: ToEvent = (delivery) => build.deliveryCancelled(eventDataOf(delivery));
