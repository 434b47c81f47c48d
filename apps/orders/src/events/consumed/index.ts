import type { EventHandlers } from '../../generated/events/consumed.ts';
import { onCafeChanged } from './on-cafe-changed.ts';
import { onMenuChanged, onProductChanged } from './on-menu-changed.ts';
import {
  onDeliveryDelivered,
  onDeliveryFailed,
  onDeliveryPickedUp,
  onDeliveryReturned,
  onScheduleFinished,
  onScheduleStarted,
} from './on-order-progress.ts';
import { onScheduleCancelled } from './on-schedule-cancelled.ts';

export const eventHandlers: EventHandlers = {
  'kitchen.schedule-started.v1': onScheduleStarted,
  'kitchen.schedule-finished.v1': onScheduleFinished,
  'kitchen.schedule-cancelled.v1': onScheduleCancelled,
  'delivery.delivery-picked-up.v1': onDeliveryPickedUp,
  'delivery.delivery-delivered.v1': onDeliveryDelivered,
  'delivery.delivery-failed.v1': onDeliveryFailed,
  'delivery.delivery-returned.v1': onDeliveryReturned,
  'products.product-created.v1': onProductChanged,
  'products.product-updated.v1': onProductChanged,
  'products.product-deleted.v1': onProductChanged,
  'products.product-sold-out.v1': onMenuChanged,
  'products.product-back.v1': onMenuChanged,
  'products.menu-changed.v1': onMenuChanged,
  'cafes.cafe-updated.v1': onCafeChanged,
  'cafes.cafe-status-changed.v1': onCafeChanged,
};
