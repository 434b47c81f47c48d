import type { Clock, Ids, Receipt } from '@coffeemesh/kernel';
import { newDelivery, type Parcel } from '../domain/delivery.ts';
import type { DeliveryStore, Pins } from '../domain/ports.ts';
import { deliveryCreated } from '../events/published/delivery-events.ts';

/** Creates a delivery for the order, unless the order has one that is not final. */
export const createDeliveryForOrder = async (
  parcel: Parcel,
  receipt: Receipt,
  { deliveries, ids, pins, clock }: { deliveries: DeliveryStore; ids: Ids; pins: Pins; clock: Clock },
): Promise<void> => {
  if ((await deliveries.findLive(parcel.orderId)) !== undefined) return;
  const delivery = newDelivery(parcel, { id: ids.next(), pin: pins.next(), now: clock.now() });
  await deliveries.insert(delivery, { events: [deliveryCreated(delivery)], receipt });
};
