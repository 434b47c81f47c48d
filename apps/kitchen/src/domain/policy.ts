import type { Capacity } from './capacity.ts';

/** The capacity of a cafe that has not set its own. */
export const DEFAULT_CAPACITY: Omit<Capacity, 'cafeId' | 'version'> = {
  maxOpenSchedules: 200,
  maxWaitMinutes: 480,
  makeTimeSeconds: 60,
  parallelHands: 3,
};

/** How often a change without `If-Match` is tried while other requests change the same schedule. */
export const MAX_CHANGE_ATTEMPTS = 10;
