import type { Delivery, DeliveryStatus } from './delivery.ts';

/** What others are told of a delivery with each of its events. */
export type DeliveryTold = {
  deliveryId: string;
  orderId: string;
  cafeId: string;
  customerId: string;
  courierId: string | null;
  status: DeliveryStatus;
  reason: string | null;
  /** RFC 3339: when it came to this status. */
  at: string;
};

const stampOf = {
  pending: 'createdAt',
  assigned: 'assignedAt',
  'picked-up': 'pickedUpAt',
  delivered: 'deliveredAt',
  failed: 'failedAt',
  returned: 'returnedAt',
  cancelled: 'cancelledAt',
} as const satisfies Record<DeliveryStatus, keyof Delivery>;

export const toldOf = (delivery: Delivery): DeliveryTold => ({
  deliveryId: delivery.id,
  orderId: delivery.orderId,
  cafeId: delivery.cafeId,
  customerId: delivery.customerId,
  courierId: delivery.courierId,
  status: delivery.status,
  reason: delivery.reason,
  at: (delivery[stampOf[delivery.status]] ?? delivery.createdAt).toISOString(),
});
