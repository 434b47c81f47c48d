import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** It is handed over: the order is delivered, and its money captured. */
export const onDeliveryDelivered: EventHandler<'delivery.delivery-delivered.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'deliver',
      happen: (order) => applyAction(order, 'deliver', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
