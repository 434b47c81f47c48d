// Generated from openapi/delivery/events.yaml; do not edit. `npm run codegen`

import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import { OrderEvent } from './schemas.ts';

/** What each event tells, by type. */
export type ConsumedEvents = {
  /** It waits at the counter, for its customer or a courier; once more when a courier has brought it back. */
  'orders.order-ready.v1': OrderEvent;
  /** It is over; `reason` says why. What it held is given back. */
  'orders.order-cancelled.v1': OrderEvent;
  /** It was handed over at the counter. */
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

/** One handler for every event that the contract receives, and no other. */
export type EventHandlers = { readonly [EventType in ConsumedType]: EventHandler<EventType> };

/** The schema of each event's data, by type. */
export const consumed = {
  'orders.order-ready.v1': OrderEvent,
  'orders.order-cancelled.v1': OrderEvent,
  'orders.order-collected.v1': OrderEvent,
} as const;
