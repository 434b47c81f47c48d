import type { EventHandlers } from '../../generated/events/consumed.ts';
import { onCafeCreated } from './on-cafe-created.ts';
import { onStockBack } from './on-stock-back.ts';
import { onStockOut } from './on-stock-out.ts';

export const eventHandlers: EventHandlers = {
  'inventory.stock-out.v1': onStockOut,
  'inventory.stock-back.v1': onStockBack,
  'cafes.cafe-created.v1': onCafeCreated,
};
