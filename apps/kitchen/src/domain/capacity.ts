import { DEFAULT_CAPACITY } from './policy.ts';
import { KitchenAtCapacity } from './problems.ts';
import type { ReadyTimePromise, ScheduledItem } from './schedule.ts';

/** How much work a cafe's kitchen accepts, and how fast it works. */
export type Capacity = {
  cafeId: string;
  /** The maximum number of pending and started schedules. */
  maxOpenSchedules: number;
  /** An order that would be ready only later than this is refused. */
  maxWaitMinutes: number;
  /** How long one person takes for one item. */
  makeTimeSeconds: number;
  /** How many people work in parallel. */
  parallelHands: number;
  /** 0 for {@link DEFAULT_CAPACITY}. */
  version: number;
};

/** The open work of a cafe's kitchen. */
export type Load = { openSchedules: number; workSeconds: number };

export const defaultCapacity = (cafeId: string): Capacity => ({ cafeId, ...DEFAULT_CAPACITY, version: 0 });

/** How long one person takes for the items, in seconds. */
export const workSecondsOf = (
  items: readonly Pick<ScheduledItem, 'quantity'>[],
  { makeTimeSeconds }: Capacity,
): number => items.reduce((sum, { quantity }) => sum + quantity, 0) * makeTimeSeconds;

/**
 * When work that joins the queue now is ready. All people share the earlier work. The new work is shared by as many
 * people as it has items.
 */
export const readyAtOf = (load: Load, workSeconds: number, capacity: Capacity, now: Date): Date => {
  const { makeTimeSeconds, parallelHands } = capacity;
  const ownHands = Math.min(parallelHands, Math.max(1, Math.round(workSeconds / makeTimeSeconds)));
  const seconds = Math.ceil(load.workSeconds / parallelHands) + Math.ceil(workSeconds / ownHands);
  return new Date(now.getTime() + seconds * 1000);
};

/**
 * The ready time that a kitchen with this load promises for the items.
 * @throws KitchenAtCapacity (409) if the kitchen has too many open schedules, or the time exceeds `maxWaitMinutes`
 */
export const promiseReadyTime = (
  items: readonly ScheduledItem[],
  load: Load,
  capacity: Capacity,
  now: Date,
): ReadyTimePromise => {
  if (load.openSchedules >= capacity.maxOpenSchedules)
    throw KitchenAtCapacity(`${load.openSchedules} of ${capacity.maxOpenSchedules} orders are in the queue.`);
  const workSeconds = workSecondsOf(items, capacity);
  const readyAt = readyAtOf(load, workSeconds, capacity, now);
  if (readyAt.getTime() - now.getTime() > capacity.maxWaitMinutes * 60_000)
    throw KitchenAtCapacity(`It would not be ready within ${capacity.maxWaitMinutes} minutes.`);
  return { workSeconds, readyAt };
};
