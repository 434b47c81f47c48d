import type { PageRequest, Receipt, visibleCafes, WriteEffects } from '@coffeemesh/kernel';
import type { Capacity, Load } from './capacity.ts';
import type { Queue } from './queue.ts';
import type { Schedule, ScheduleStatus } from './schedule.ts';

/** The cafes that a list may show. */
export type VisibleCafes = ReturnType<typeof visibleCafes>;

export type ScheduleFilters = {
  /** Whether it is in progress now. */
  progress?: boolean;
  since?: Date;
  orderId?: string;
  status?: ScheduleStatus;
};

/** The capacity and the load of a cafe's kitchen. */
export type Kitchen = { capacity: Capacity; load: Load };

/** Stores schedules. A removed schedule is found only by its order. */
export type ScheduleStore = {
  /** @throws NotFound */
  get(id: string): Promise<Schedule>;
  /** Schedules by the time of joining the queue. */
  list(cafes: VisibleCafes, filters: ScheduleFilters, page: PageRequest<'instant'>): Promise<Schedule[]>;
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
