import { readyAtOf, type Capacity, type Load } from './capacity.ts';
import type { Fulfilment, ScheduledItem } from './schedule.ts';

/** A pending or started schedule, as the kitchen's screen shows it. */
export type QueuedSchedule = {
  scheduleId: string;
  orderId: string;
  status: 'pending' | 'progress';
  fulfilment: Fulfilment;
  items: readonly ScheduledItem[];
  note: string | null;
  scheduledAt: Date;
  startedAt: Date | null;
  readyAt: Date;
};

/** The queue of a cafe: its first schedules, and the load of all of them. */
export type Queue = { capacity: Capacity; load: Load; schedules: readonly QueuedSchedule[] };

/** The time since it joined the queue, as an ISO 8601 duration in whole seconds. */
export const ageOf = ({ scheduledAt }: Pick<QueuedSchedule, 'scheduledAt'>, now: Date): string =>
  `PT${Math.max(0, Math.floor((now.getTime() - scheduledAt.getTime()) / 1000))}S`;

/** Whether the promised time has passed. */
export const isLate = ({ readyAt }: Pick<QueuedSchedule, 'readyAt'>, now: Date): boolean => readyAt < now;

/** When another order of one item would be ready. */
export const nextReadyAt = ({ load, capacity }: Queue, now: Date): Date =>
  readyAtOf(load, capacity.makeTimeSeconds, capacity, now);
