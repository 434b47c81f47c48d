import type { Receipt, WriteEffects } from '@coffeemesh/kernel';
import type { Sight } from './access.ts';
import type { Capacity, Load } from './capacity.ts';
import type { PagePosition } from './page-position.ts';
import type { Queue } from './queue.ts';
import type { Schedule, ScheduleStatus } from './schedule.ts';

export type ScheduleFilters = {
  /** Being made right now, or not. */
  progress?: boolean;
  since?: Date;
  cafeId?: string;
  orderId?: string;
  status?: ScheduleStatus;
};

/** What a kitchen takes on, and what it has already. */
export type Kitchen = { capacity: Capacity; load: Load };

export type EffectsOf = (changed: Schedule) => WriteEffects;

/** Where schedules are kept. A removed one is found no more, but remembered as its order's. */
export type ScheduleStore = {
  /** @throws NotFound */
  get(id: string): Promise<Schedule>;
  /** Up to `limit` schedules within `sight`, by the instant of joining the queue. */
  list(
    sight: Sight,
    filters: ScheduleFilters,
    page: { limit: number; newestFirst: boolean; after?: PagePosition },
  ): Promise<Schedule[]>;
  /**
   * Puts an order into the queue of its cafe, unless it was put into one before; nobody else joins that queue meanwhile.
   * @returns the schedule there is, and whether it was made now (only then are the effects written)
   */
  join(
    order: { orderId: string; cafeId: string },
    decide: (kitchen: Kitchen) => Schedule,
    effectsOf: EffectsOf,
  ): Promise<{ schedule: Schedule; isNew: boolean }>;
  /**
   * Changes the current version; without `ifMatch`, `decide` is asked again should another change come first.
   * @throws NotFound, StaleVersion, and whatever `decide` throws
   */
  change(
    id: string,
    ifMatch: number | undefined,
    decide: (current: Schedule) => Schedule,
    effectsOf: EffectsOf,
  ): Promise<Schedule>;
  /** The same for a change that depends on the kitchen: its capacity, and the load before this schedule. */
  changeInQueue(
    id: string,
    ifMatch: number | undefined,
    decide: (current: Schedule, kitchen: Kitchen) => Schedule,
    effectsOf: EffectsOf,
  ): Promise<Schedule>;
  /** Writes the receipt of a request that finds its work done. */
  acknowledge(receipt: Receipt): Promise<void>;
  /** What a cafe has to make now, and the first `limit` tickets of it. */
  queueOf(cafeId: string, limit: number): Promise<Queue>;
};

/** What the kitchens take on. */
export type Capacities = {
  /** The cafe's own, or the chain's defaults. */
  of(cafeId: string): Promise<Capacity>;
  /** Keeps `capacity`, one version on. @throws StaleVersion where `ifMatch` is not the current one */
  replace(capacity: Omit<Capacity, 'version'>, ifMatch: number | undefined): Promise<Capacity>;
};
