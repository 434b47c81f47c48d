import { applyExternalEvent } from '../../application/apply-external-event.ts';
import { giveUpOrder } from '../../domain/change-order.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/**
 * The cafe will not make the order: it is cancelled, and the saga compensates it. Ignores schedules that a service
 * cancelled, since that is orders itself.
 */
export const onScheduleCancelled: EventHandler<'kitchen.schedule-cancelled.v1'> = async (
  { event: { data }, receipt, log },
  deps,
) => {
  const { orderId, cancelledBy, reason = 'The kitchen cannot make it.' } = data;
  if (cancelledBy === 'service') return;
  const at = new Date(data.at);
  await applyExternalEvent({ orderId, action: 'giveUp', at, receipt, log }, deps, (order) =>
    giveUpOrder(order, reason, at),
  );
};
