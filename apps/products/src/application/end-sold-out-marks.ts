import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Clock, Logger } from '@coffeemesh/kernel';
import { SOLD_OUT_SWEEP_MS } from '../domain/policy.ts';
import type { MenuStore } from '../domain/ports.ts';
import { effectsOfMarkChange } from '../events/published/menu-events.ts';

type SoldOutDeps = { menus: MenuStore; clock: Clock };

/** Removes the sold-out marks that have ended and publishes that their products are back. */
export const endSoldOutMarks = async ({ menus, clock }: SoldOutDeps): Promise<void> => {
  const now = clock.now();
  while (await menus.endMarks(now, (cafeId) => effectsOfMarkChange(cafeId, now)));
};

export const createSoldOutSweeper = (deps: SoldOutDeps, log: Logger): BackgroundTask =>
  every({ name: 'sold-out-sweep', periodMs: SOLD_OUT_SWEEP_MS, log }, () => endSoldOutMarks(deps));
