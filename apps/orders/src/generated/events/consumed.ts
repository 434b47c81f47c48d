// Generated from openapi/orders/events.yaml; do not edit. `npm run codegen`

import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import {
  CafeEvent,
  DeliveryEvent,
  MenuChangedEvent,
  ProductBackEvent,
  ProductEvent,
  ProductSoldOutEvent,
  ScheduleEvent,
} from './schemas.ts';

/** The data of each event, by type. */
export type ConsumedEvents = {
  /** A barista started the schedule. */
  'kitchen.schedule-started.v1': ScheduleEvent;
  /** All items are made. */
  'kitchen.schedule-finished.v1': ScheduleEvent;
  /** The order will not be made. `cancelledBy` says whether the cafe or a service cancelled the schedule. */
  'kitchen.schedule-cancelled.v1': ScheduleEvent;
  /** The courier has picked the delivery up at the cafe. */
  'delivery.delivery-picked-up.v1': DeliveryEvent;
  /** The delivery was handed over to the customer. */
  'delivery.delivery-delivered.v1': DeliveryEvent;
  /** The handover failed; the courier still has the delivery. */
  'delivery.delivery-failed.v1': DeliveryEvent;
  /** A failed delivery was returned to its cafe. */
  'delivery.delivery-returned.v1': DeliveryEvent;
  /** A product was created. */
  'products.product-created.v1': ProductEvent;
  /** A product was changed, published or unpublished. */
  'products.product-updated.v1': ProductEvent;
  /** A product was deleted. */
  'products.product-deleted.v1': ProductEvent;
  /** A product is sold out at a cafe, by a manual mark or because it is out of stock. */
  'products.product-sold-out.v1': ProductSoldOutEvent;
  /** A product is on sale again at a cafe. */
  'products.product-back.v1': ProductBackEvent;
  /** The menu of a cafe has changed, by its settings, its stock or the categories. */
  'products.menu-changed.v1': MenuChangedEvent;
  /** The settings of a cafe have changed. Consumers invalidate what they cache of it. */
  'cafes.cafe-updated.v1': CafeEvent;
  /** The status of a cafe has changed to open, busy or paused. */
  'cafes.cafe-status-changed.v1': CafeEvent;
};

export type ConsumedType = keyof ConsumedEvents;

/** Called at least once for each event; with `receipt` written in its transaction, the effect happens once. */
export type EventHandler<EventType extends ConsumedType> = (
  input: {
    readonly event: CloudEvent<ConsumedEvents[EventType]>;
    readonly receipt: Receipt;
    readonly log: Logger;
  },
  deps: Deps,
) => Promise<void>;

/** One handler for every event that the contract consumes, and no other. */
export type EventHandlers = { readonly [EventType in ConsumedType]: EventHandler<EventType> };

/** The schema of each event's data, by type. */
export const consumed = {
  'kitchen.schedule-started.v1': ScheduleEvent,
  'kitchen.schedule-finished.v1': ScheduleEvent,
  'kitchen.schedule-cancelled.v1': ScheduleEvent,
  'delivery.delivery-picked-up.v1': DeliveryEvent,
  'delivery.delivery-delivered.v1': DeliveryEvent,
  'delivery.delivery-failed.v1': DeliveryEvent,
  'delivery.delivery-returned.v1': DeliveryEvent,
  'products.product-created.v1': ProductEvent,
  'products.product-updated.v1': ProductEvent,
  'products.product-deleted.v1': ProductEvent,
  'products.product-sold-out.v1': ProductSoldOutEvent,
  'products.product-back.v1': ProductBackEvent,
  'products.menu-changed.v1': MenuChangedEvent,
  'cafes.cafe-updated.v1': CafeEvent,
  'cafes.cafe-status-changed.v1': CafeEvent,
} as const;
