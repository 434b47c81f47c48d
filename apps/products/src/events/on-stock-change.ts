import type { EventHandler } from '../generated/events/consumed.ts';
import { markEvents } from './menu-events.ts';

/**
 * What an item keeps from being made at a cafe is sold out there, and nothing else is for want of it: the event carries
 * all of it, so the marks of that item are replaced. Marks set by hand, or for want of other items, stay.
 */
export const onStockChange: EventHandler<'inventory.stock-out.v1' | 'inventory.stock-back.v1'> = async (
  { event, receipt },
  { menus, clock },
) => {
  const { cafeId, itemId, unavailableSizes: sizes, unavailableOptions: options } = event.data;
  const now = clock.now();
  await menus.changeMarks(cafeId, { by: 'stock', itemId, sizes, options }, now, markEvents(cafeId, now, receipt));
};
