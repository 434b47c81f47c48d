import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** It is made: the order is ready. */
export const onScheduleFinished: EventHandler<'kitchen.schedule-finished.v1'> = async (
  { event, receipt, log },
  deps,
) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'finish',
      happen: (order) => applyAction(order, 'finish', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
