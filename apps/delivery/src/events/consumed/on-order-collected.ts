import { cancelLiveDelivery } from '../../application/cancel-live-delivery.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** The customer has collected the order at the counter. */
export const onOrderCollected: EventHandler<'orders.order-collected.v1'> = ({ event, receipt }, deps) =>
  cancelLiveDelivery(event.data.orderId, 'The customer collected the order at the cafe.', receipt, deps);
