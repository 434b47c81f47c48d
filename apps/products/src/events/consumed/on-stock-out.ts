import { replaceStockOutMarks } from '../../application/replace-stock-out-marks.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** An item is out of stock: more sizes and options are sold out. */
export const onStockOut: EventHandler<'inventory.stock-out.v1'> = ({ event, receipt }, deps) =>
  replaceStockOutMarks(event.data, receipt, deps);
