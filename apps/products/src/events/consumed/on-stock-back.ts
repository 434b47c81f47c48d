import { replaceStockOutMarks } from '../../application/replace-stock-out-marks.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** An item is in stock again: fewer sizes and options are sold out. */
export const onStockBack: EventHandler<'inventory.stock-back.v1'> = ({ event, receipt }, deps) =>
  replaceStockOutMarks(event.data, receipt, deps);
