import { etagOf, type Caller } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Delivery } from '../domain/delivery.ts';
import type { Delivery as DeliveryBody } from '../generated/api/schemas.ts';

/** A delivery as `caller` may see it: the PIN is its customer's (and the services') alone. */
export const deliveryView = (delivery: Delivery, caller: Caller): DeliveryBody => {
  const { pin, items, ...rest } = delivery;
  const showsPin = caller.id === delivery.customerId || caller.kind === 'service';
  return {
    ...rest,
    items: [...items],
    ...(showsPin ? { pin } : {}),
    createdAt: delivery.createdAt.toISOString(),
    assignedAt: instant(delivery.assignedAt),
    pickedUpAt: instant(delivery.pickedUpAt),
    deliveredAt: instant(delivery.deliveredAt),
    failedAt: instant(delivery.failedAt),
    returnedAt: instant(delivery.returnedAt),
    cancelledAt: instant(delivery.cancelledAt),
  };
};

/** The answer that shows a delivery, with its `ETag`. */
export const shown = (delivery: Delivery, caller: Caller) => ok(deliveryView(delivery, caller), etagOf(delivery));

const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
