import { StateConflict } from '@coffeemesh/kernel';

import { act } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { hearNews } from './hear-news.ts';

/** It could not be handed over; the courier still has it. Kept in the history, with the reason. */
export const onDeliveryFailed: EventHandler<'delivery.delivery-failed.v1'> = async ({ event, receipt, log }, deps) => {
  const { orderId, at } = event.data;
  await hearNews(
    {
      orderId,
      action: 'failDelivery',
      happen: (order) =>
        act(order, 'failDelivery', { at: new Date(at), actor: 'system', note: event.data.reason }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
