import { StateConflict } from '@coffeemesh/kernel';

import { act } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { hearNews } from './hear-news.ts';

/** A courier has it: the order is dispatched. */
export const onDeliveryPickedUp: EventHandler<'delivery.delivery-picked-up.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at } = event.data;
  await hearNews(
    {
      orderId,
      action: 'dispatch',
      happen: (order) => act(order, 'dispatch', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
