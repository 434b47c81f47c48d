import { allowedActions, type Clock, type Receipt } from '@coffeemesh/kernel';
import { cancel, transitions } from '../domain/delivery.ts';
import type { DeliveryStore } from '../domain/ports.ts';
import { deliveryCancelled } from '../events/published/delivery-events.ts';

/** Cancels the order's delivery if it has not left the cafe; after the pick-up it continues. */
export const cancelLiveDelivery = async (
  orderId: string,
  reason: string,
  receipt: Receipt,
  { deliveries, clock }: { deliveries: DeliveryStore; clock: Clock },
): Promise<void> => {
  const live = await deliveries.findLive(orderId);
  if (live === undefined || !allowedActions(transitions, live.status).includes('cancel')) return;
  await deliveries.change(
    live.id,
    (current) => cancel(current, reason, clock.now()),
    (changed) => ({ events: [deliveryCancelled(changed)], receipt }),
  );
};
