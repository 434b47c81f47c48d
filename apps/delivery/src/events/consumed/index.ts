import type { EventHandlers } from '../../generated/events/consumed.ts';
import { onOrderCancelled } from './on-order-cancelled.ts';
import { onOrderCollected } from './on-order-collected.ts';
import { onOrderReady } from './on-order-ready.ts';

export const eventHandlers: EventHandlers = {
  'orders.order-ready.v1': onOrderReady,
  'orders.order-cancelled.v1': onOrderCancelled,
  'orders.order-collected.v1': onOrderCollected,
};
