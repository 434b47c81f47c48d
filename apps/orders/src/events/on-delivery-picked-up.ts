import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** A courier has it: the order is dispatched. */
export const onDeliveryPickedUp: EventHandler<'delivery.delivery-picked-up.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'dispatch',
      happen: (order) => applyAction(order, 'dispatch', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
