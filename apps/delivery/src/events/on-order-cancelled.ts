import { allowedActions } from '@coffeemesh/kernel';
import { cancel, transitions } from '../domain/delivery.ts';
import { toldOf } from '../domain/delivery-told.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { deliveryCancelled } from '../generated/events/published.ts';

/** A cancelled order needs nobody to bring it; what is on its way already goes on. */
export const onOrderCancelled: EventHandler<'orders.order-cancelled.v1'> = async ({ event, receipt }, deps) => {
  const live = await deps.deliveries.liveOf(event.data.orderId);
  if (live === undefined || !allowedActions(transitions, live.status).includes('cancel')) return;
  await deps.deliveries.change(
    live.id,
    (current) => cancel(current, event.data.reason ?? 'The order was cancelled.', deps.clock.now()),
    (changed) => ({ events: [deliveryCancelled(toldOf(changed))], receipt }),
  );
};
