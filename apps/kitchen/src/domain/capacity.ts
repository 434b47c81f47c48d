import { KitchenAtCapacity } from './kitchen-problems.ts';
import type { Promised, ScheduledItem } from './schedule.ts';

/** How much a cafe's kitchen takes on, and how fast it works. */
export type Capacity = {
  cafeId: string;
  /** How many orders may wait or be made at the same time. */
  maxOpenTickets: number;
  /** An order that would be ready only after so long is refused. */
  maxWaitMinutes: number;
  /** How long one pair of hands takes for one item. */
  makeTimeSeconds: number;
  /** How many pairs of hands work side by side. */
  parallelHands: number;
  /** 0 while the chain's defaults hold. */
  version: number;
};

/** What waits in a cafe's kitchen or is being made there. */
export type Load = { openTickets: number; workSeconds: number };

/** The chain's defaults, for a cafe that has not set its own. */
export const defaultCapacity = (cafeId: string): Capacity => ({
  cafeId,
  maxOpenTickets: 200,
  maxWaitMinutes: 480,
  makeTimeSeconds: 60,
  parallelHands: 3,
  version: 0,
});

/** How long one pair of hands takes for the items, in seconds. */
export const workSecondsOf = (
  items: readonly Pick<ScheduledItem, 'quantity'>[],
  { makeTimeSeconds }: Capacity,
): number => items.reduce((sum, { quantity }) => sum + quantity, 0) * makeTimeSeconds;

/**
 * When work that joins the queue now is ready: the work before it is shared by all hands; its own by as many of them as
 * it has items.
 */
export const readyAtOf = (load: Load, workSeconds: number, capacity: Capacity, now: Date): Date => {
  const { makeTimeSeconds, parallelHands } = capacity;
  const ownHands = Math.min(parallelHands, Math.max(1, Math.round(workSeconds / makeTimeSeconds)));
  const seconds = Math.ceil(load.workSeconds / parallelHands) + Math.ceil(workSeconds / ownHands);
  return new Date(now.getTime() + seconds * 1000);
};

/**
 * The time that can be promised for the items, in a kitchen that has `load` before them.
 * @throws KitchenAtCapacity (409) where that is more than the kitchen takes on
 */
export const promise = (items: readonly ScheduledItem[], load: Load, capacity: Capacity, now: Date): Promised => {
  if (load.openTickets >= capacity.maxOpenTickets)
    throw KitchenAtCapacity(`${load.openTickets} of ${capacity.maxOpenTickets} orders are being made or wait.`);
  const workSeconds = workSecondsOf(items, capacity);
  const readyAt = readyAtOf(load, workSeconds, capacity, now);
  if (readyAt.getTime() - now.getTime() > capacity.maxWaitMinutes * 60_000)
    throw KitchenAtCapacity(`It would not be ready within ${capacity.maxWaitMinutes} minutes.`);
  return { workSeconds, readyAt };
};
