import { cancelLiveDelivery } from '../../application/cancel-live-delivery.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

export const onOrderCancelled: EventHandler<'orders.order-cancelled.v1'> = ({ event, receipt }, deps) =>
  cancelLiveDelivery(event.data.orderId, event.data.reason ?? 'The order was cancelled.', receipt, deps);
