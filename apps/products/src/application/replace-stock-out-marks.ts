import type { Clock, Receipt } from '@coffeemesh/kernel';
import type { MarkChange, MenuStore } from '../domain/ports.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';

/** The sizes and options that a cafe cannot make without an item. */
export type StockAvailability = {
  readonly cafeId: string;
  readonly itemId: string;
  readonly unavailableSizes: Extract<MarkChange, { by: 'stock' }>['sizes'];
  readonly unavailableOptions: Extract<MarkChange, { by: 'stock' }>['options'];
};

/**
 * Replaces all stock-out marks of one item at one cafe. The event lists every size and option that is unavailable,
 * so the old marks are not merged. Manual marks and the marks of other items do not change.
 */
export const replaceStockOutMarks = async (
  { cafeId, itemId, unavailableSizes: sizes, unavailableOptions: options }: StockAvailability,
  receipt: Receipt,
  { menus, clock }: { menus: MenuStore; clock: Clock },
): Promise<void> => {
  const now = clock.now();
  const change: MarkChange = { by: 'stock', itemId, sizes, options };
  await menus.changeMarks(cafeId, change, now, effectsOfMarkChange(cafeId, now, receipt));
};
