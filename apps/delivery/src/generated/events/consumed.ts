// Generated from openapi/delivery/events.yaml; do not edit. `npm run codegen`

import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import { OrderEvent } from './schemas.ts';

/** The data of each event, by type. */
export type ConsumedEvents = {
  /**
   * The order waits at the counter for its customer or a courier. Published again when a courier brings the order
   * back.
   */
  'orders.order-ready.v1': OrderEvent;
  /** The order was cancelled; `reason` says why. Its saga releases the stock and voids or refunds the money. */
  'orders.order-cancelled.v1': OrderEvent;
  /** The order was handed over at the counter. */
  'orders.order-collected.v1': OrderEvent;
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
  'orders.order-ready.v1': OrderEvent,
  'orders.order-cancelled.v1': OrderEvent,
  'orders.order-collected.v1': OrderEvent,
} as const;
