import type { EventHandler } from '../generated/events/consumed.ts';
import { onStockChange } from './on-stock-change.ts';

/** More can no longer be made. */
export const onStockOut: EventHandler<'inventory.stock-out.v1'> = onStockChange;
