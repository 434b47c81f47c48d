import { allowedActions, type Receipt } from '@coffeemesh/kernel';
import type { Deps } from '../deps.ts';
import { cancel, transitions } from '../domain/delivery.ts';
import { toldOf } from '../domain/delivery-told.ts';
import { deliveryCancelled } from '../generated/events/published.ts';

/** Nobody needs to bring the order any more; what is on its way already goes on. */
export const cancelLive = async (
  { deliveries, clock }: Deps,
  orderId: string,
  reason: string,
  receipt: Receipt,
): Promise<void> => {
  const live = await deliveries.liveOf(orderId);
  if (live === undefined || !allowedActions(transitions, live.status).includes('cancel')) return;
  await deliveries.change(
    live.id,
    (current) => cancel(current, reason, clock.now()),
    (changed) => ({ events: [deliveryCancelled(toldOf(changed))], receipt }),
  );
};
