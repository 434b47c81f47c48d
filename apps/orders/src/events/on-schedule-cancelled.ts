import { giveUpOrder } from '../domain/change-order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** The cafe will not make it: the order is cancelled, and everything given back. What we cancelled ourselves is no news. */
export const onScheduleCancelled: EventHandler<'kitchen.schedule-cancelled.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at, cancelledBy, reason = 'The kitchen cannot make it.' } = event.data;
  if (cancelledBy === 'service') return;
  await applyExternalEvent(
    { orderId, action: 'giveUp', happen: (order) => giveUpOrder(order, reason, new Date(at)), receipt, log },
    deps,
  );
};
