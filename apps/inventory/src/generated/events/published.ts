// Generated from openapi/inventory/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { StockAvailabilityEvent, StockLowEvent } from './schemas.ts';

/** No more than the low level is available. */
export const stockLow = (data: StockLowEvent): DomainEvent<'inventory.stock-low.v1', StockLowEvent> => ({
  type: 'inventory.stock-low.v1',
  subject: data.stockLevelId,
  data,
});

/** A size or an option can no longer be made because of this item. */
export const stockOut = (
  data: StockAvailabilityEvent,
): DomainEvent<'inventory.stock-out.v1', StockAvailabilityEvent> => ({
  type: 'inventory.stock-out.v1',
  subject: data.stockLevelId,
  data,
});

/** Enough of this item is available again for a size or an option. */
export const stockBack = (
  data: StockAvailabilityEvent,
): DomainEvent<'inventory.stock-back.v1', StockAvailabilityEvent> => ({
  type: 'inventory.stock-back.v1',
  subject: data.stockLevelId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'inventory.stock-low.v1': StockLowEvent,
  'inventory.stock-out.v1': StockAvailabilityEvent,
  'inventory.stock-back.v1': StockAvailabilityEvent,
} as const;
