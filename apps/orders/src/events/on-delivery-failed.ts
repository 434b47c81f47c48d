import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** It could not be handed over; the courier still has it. Kept in the history, with the reason. */
export const onDeliveryFailed: EventHandler<'delivery.delivery-failed.v1'> = async ({ event, receipt, log }, deps) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'failDelivery',
      happen: (order) =>
        applyAction(order, 'failDelivery', { at: new Date(at), actor: 'system', note: event.data.reason }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
