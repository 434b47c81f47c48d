import { every, type BackgroundTask, type Logger } from '@coffeemesh/service-kit';
import type { Deps } from '../deps.ts';
import { SOLD_OUT_SWEEP_MS } from '../domain/policy.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';

/** Removes the sold-out marks that have ended and publishes that their products are back. */
export const endSoldOutMarks = async ({ menus, clock }: Pick<Deps, 'menus' | 'clock'>): Promise<void> => {
  const now = clock.now();
  while (await menus.endMarks(now, (cafeId) => effectsOfMarkChange(cafeId, now)));
};

export const createSoldOutSweeper = (deps: Deps, log: Logger): BackgroundTask =>
  every(SOLD_OUT_SWEEP_MS, 'sold-out-sweep', log, () => endSoldOutMarks(deps));
