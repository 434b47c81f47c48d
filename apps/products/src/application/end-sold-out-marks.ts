import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { Deps } from '../deps.ts';
import { SOLD_OUT_SWEEP_MS } from '../domain/policy.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';

/** Removes the sold-out marks that have ended and publishes that their products are back. */
export const endSoldOutMarks = async ({ menus, clock }: Pick<Deps, 'menus' | 'clock'>): Promise<void> => {
  const now = clock.now();
  while (await menus.endMarks(now, (cafeId) => effectsOfMarkChange(cafeId, now)));
};

export const createSoldOutSweeper = (deps: Deps, log: Logger): BackgroundTask =>
  every({ name: 'sold-out-sweep', periodMs: SOLD_OUT_SWEEP_MS, log }, () => endSoldOutMarks(deps));
