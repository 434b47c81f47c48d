import { etagOf, type Caller } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Delivery } from '../domain/delivery.ts';
import type { Delivery as DeliveryBody } from '../generated/api/schemas.ts';

/** The body of a delivery in API responses. Only its customer and services get the PIN. */
export const toDeliveryResponse = (delivery: Delivery, caller: Caller): DeliveryBody => {
  const { pin, items, ...rest } = delivery;
  const canReadPin = caller.id === delivery.customerId || caller.kind === 'service';
  return {
    ...rest,
    items: [...items],
    ...(canReadPin ? { pin } : {}),
    createdAt: delivery.createdAt.toISOString(),
    assignedAt: toTimestamp(delivery.assignedAt),
    pickedUpAt: toTimestamp(delivery.pickedUpAt),
    deliveredAt: toTimestamp(delivery.deliveredAt),
    failedAt: toTimestamp(delivery.failedAt),
    returnedAt: toTimestamp(delivery.returnedAt),
    cancelledAt: toTimestamp(delivery.cancelledAt),
  };
};

/** A 200 response with the delivery and its `ETag`. */
export const deliveryResponse = (delivery: Delivery, caller: Caller) =>
  ok(toDeliveryResponse(delivery, caller), etagOf(delivery));

const toTimestamp = (at: Date | null): string | null => at?.toISOString() ?? null;
