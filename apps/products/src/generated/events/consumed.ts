// Generated from openapi/products/events.yaml; do not edit. `npm run codegen`

import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import { CafeEvent, StockAvailabilityEvent } from './schemas.ts';

/** The data of each event, by type. */
export type ConsumedEvents = {
  /** A size or an option can no longer be made because of this item. */
  'inventory.stock-out.v1': StockAvailabilityEvent;
  /** Enough of this item is available again for a size or an option. */
  'inventory.stock-back.v1': StockAvailabilityEvent;
  /** A cafe was added to the chain. */
  'cafes.cafe-created.v1': CafeEvent;
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
  'inventory.stock-out.v1': StockAvailabilityEvent,
  'inventory.stock-back.v1': StockAvailabilityEvent,
  'cafes.cafe-created.v1': CafeEvent,
} as const;
