import { StateConflict } from '@coffeemesh/kernel';

import { applyAction } from '../domain/order.ts';
import type { EventHandler } from '../generated/events/consumed.ts';
import { applyExternalEvent } from './hear-news.ts';

/** A barista has begun: the order is in progress, and its stock is used up. */
export const onScheduleStarted: EventHandler<'kitchen.schedule-started.v1'> = async ({ event, receipt, log }, deps) => {
  const { orderId, at } = event.data;
  await applyExternalEvent(
    {
      orderId,
      action: 'start',
      happen: (order) => applyAction(order, 'start', { at: new Date(at), actor: 'system' }, StateConflict),
      receipt,
      log,
    },
    deps,
  );
};
