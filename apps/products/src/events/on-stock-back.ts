import type { EventHandler } from '../generated/events/consumed.ts';
import { onStockChange } from './on-stock-change.ts';

/** More can be made again. */
export const onStockBack: EventHandler<'inventory.stock-back.v1'> = onStockChange;
