import type { Receipt, WriteEffects } from '@coffeemesh/kernel';
import type { VisibilityScope } from './access.ts';
import type { Capacity, Load } from './capacity.ts';
import type { PagePosition } from './page-position.ts';
import type { Queue } from './queue.ts';
import type { Schedule, ScheduleStatus } from './schedule.ts';

export type ScheduleFilters = {
  /** Whether it is in progress now. */
  progress?: boolean;
  since?: Date;
  cafeId?: string;
  orderId?: string;
  status?: ScheduleStatus;
};

/** The capacity and the load of a cafe's kitchen. */
export type Kitchen = { capacity: Capacity; load: Load };

/** Schedules. A removed one is not found any more, except by its order. */
export type ScheduleStore = {
  /** @throws NotFound */
  get(id: string): Promise<Schedule>;
  /** Up to `limit` schedules within `scope`, by the time of joining the queue. */
  list(
    scope: VisibilityScope,
    filters: ScheduleFilters,
    page: { limit: number; newestFirst: boolean; after?: PagePosition },
  ): Promise<Schedule[]>;
  /**
   * Adds an order to the queue of its cafe, unless it has a schedule already. Holds the queue's lock meanwhile.
   * @returns the schedule of the order, and whether it is new (only then are the effects written)
   */
  enqueue(
    order: { orderId: string; cafeId: string },
    decide: (kitchen: Kitchen) => Schedule,
    effectsOf: (enqueued: Schedule) => WriteEffects,
  ): Promise<{ schedule: Schedule; isNew: boolean }>;
  /**
   * Changes the current version. Without `ifMatch`, `decide` is called again if another request changed it first.
   * If `decide` returns its argument, only the receipt is written.
   * @throws NotFound, StaleVersion, and what `decide` throws
   */
  change(
    id: string,
    ifMatch: number | undefined,
    decide: (current: Schedule) => Schedule,
    effectsOf: (changed: Schedule, previous: Schedule) => WriteEffects,
  ): Promise<Schedule>;
  /** As `change`, with the kitchen: its capacity, and the load before this schedule. */
  changeInQueue(
    id: string,
    ifMatch: number | undefined,
    decide: (current: Schedule, kitchen: Kitchen) => Schedule,
    effectsOf: (changed: Schedule, previous: Schedule) => WriteEffects,
  ): Promise<Schedule>;
  /** Writes the receipt of a request that has nothing to change. */
  writeReceipt(receipt: Receipt): Promise<void>;
  /** The load of a cafe's queue, and its first `limit` schedules. */
  queueOf(cafeId: string, limit: number): Promise<Queue>;
};

export type CapacityStore = {
  /** The cafe's own capacity, or the default. */
  get(cafeId: string): Promise<Capacity>;
  /** Stores the next version. @throws StaleVersion if `ifMatch` is not the current one */
  replace(capacity: Omit<Capacity, 'version'>, ifMatch: number | undefined): Promise<Capacity>;
};
