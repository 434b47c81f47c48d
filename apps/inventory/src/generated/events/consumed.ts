// Generated from openapi/inventory/events.yaml; do not edit. `npm run codegen`

import type { Logger, Receipt } from '@coffeemesh/kernel';
import type { CloudEvent } from '@coffeemesh/messaging';
import type { Deps } from '../../deps.ts';
import { ProductEvent } from './schemas.ts';

/** The data of each event, by type. */
export type ConsumedEvents = {
  /** A product was deleted. */
  'products.product-deleted.v1': ProductEvent;
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
export const consumed = { 'products.product-deleted.v1': ProductEvent } as const;
