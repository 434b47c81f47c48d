import type { Deps } from '../deps.ts';
import { markEvents } from '../events/menu-events.ts';

/** Takes away the sold-out marks whose time is up, and tells that their products are back. */
export const endSoldOutMarks = async ({ menus, clock }: Pick<Deps, 'menus' | 'clock'>): Promise<void> => {
  const now = clock.now();
  while (await menus.endMarks(now, (cafeId) => markEvents(cafeId, now)));
};
