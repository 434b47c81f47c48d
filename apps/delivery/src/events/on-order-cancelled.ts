import type { EventHandler } from '../generated/events/consumed.ts';
import { cancelLive } from './cancel-live.ts';

/** A cancelled order needs nobody to bring it. */
export const onOrderCancelled: EventHandler<'orders.order-cancelled.v1'> = ({ event, receipt }, deps) =>
  cancelLive(deps, event.data.orderId, event.data.reason ?? 'The order was cancelled.', receipt);
