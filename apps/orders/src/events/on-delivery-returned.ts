import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** It is back at the cafe: the order waits at the counter again. */
export const onDeliveryReturned: EventHandler<'delivery.delivery-returned.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'bringBack',
      happen: (order) => applyAction(order, 'bringBack', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
