import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { Deps } from '../deps.ts';
import { markEvents } from '../events/menu-events.ts';

const periodMs = 5_000;

/** Takes away the sold-out marks whose time is up, and tells that their products are back. */
export const endSoldOutMarks = async ({ menus, clock }: Pick<Deps, 'menus' | 'clock'>): Promise<void> => {
  const now = clock.now();
  while (await menus.endMarks(now, (cafeId) => markEvents(cafeId, now)));
};

export const createMarkSweeper = (deps: Deps, log: Logger): BackgroundTask =>
  every({ name: 'sold-out-sweep', periodMs, log }, () => endSoldOutMarks(deps));
