import type { EventHandler } from '../generated/events/consumed.ts';
import { cancelLive } from './cancel-live.ts';

/** Its customer came to the counter before a courier did. */
export const onOrderCollected: EventHandler<'orders.order-collected.v1'> = ({ event, receipt }, deps) =>
  cancelLive(deps, event.data.orderId, 'The customer came for it herself.', receipt);
