import { applyExternalEvent } from '../../application/apply-external-event.ts';
import type { OrderAction } from '../../domain/order.ts';
import type { ConsumedEvents, EventHandler } from '../../generated/events/consumed.ts';

/** Handlers of events that only apply one action to an order. */
type ProgressType =
  | 'kitchen.schedule-started.v1'
  | 'kitchen.schedule-finished.v1'
  | 'delivery.delivery-picked-up.v1'
  | 'delivery.delivery-delivered.v1'
  | 'delivery.delivery-failed.v1'
  | 'delivery.delivery-returned.v1';

const applies =
  <T extends ProgressType>(
    action: OrderAction,
    noteOf: (data: ConsumedEvents[T]) => string | null = () => null,
  ): EventHandler<T> =>
  async ({ event: { data }, receipt, log }, deps) => {
    const { orderId, at } = data;
    await applyExternalEvent({ orderId, action, at: new Date(at), note: noteOf(data), receipt, log }, deps);
  };

/** on-schedule-started: the saga then confirms the stock. */
export const onScheduleStarted = applies<'kitchen.schedule-started.v1'>('start');

/** on-schedule-finished */
export const onScheduleFinished = applies<'kitchen.schedule-finished.v1'>('finish');

/** on-delivery-picked-up */
export const onDeliveryPickedUp = applies<'delivery.delivery-picked-up.v1'>('dispatch');

/** on-delivery-delivered: the saga then captures the money. */
export const onDeliveryDelivered = applies<'delivery.delivery-delivered.v1'>('deliver');

/** on-delivery-failed: the courier still has the order; the reason goes into its history. */
export const onDeliveryFailed = applies<'delivery.delivery-failed.v1'>('failDelivery', ({ reason }) => reason);

/** on-delivery-returned: the order waits at the counter again. */
export const onDeliveryReturned = applies<'delivery.delivery-returned.v1'>('bringBack');
