import { readyAtOf, type Capacity, type Load } from './capacity.ts';
import type { Fulfilment, ScheduledItem } from './schedule.ts';

/** A schedule that waits or is being made, as the kitchen's screen shows it. */
export type Ticket = {
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

/** What a cafe has to make now: the first tickets, and how much there is altogether. */
export type Queue = { capacity: Capacity; load: Load; tickets: readonly Ticket[] };

/** How long ago it joined the queue, as an ISO 8601 duration in whole seconds. */
export const ageOf = ({ scheduledAt }: Pick<Ticket, 'scheduledAt'>, now: Date): string =>
  `PT${Math.max(0, Math.floor((now.getTime() - scheduledAt.getTime()) / 1000))}S`;

/** Whether the time promised has passed. */
export const isLate = ({ readyAt }: Pick<Ticket, 'readyAt'>, now: Date): boolean => readyAt < now;

/** When one more order of a single item would be ready. */
export const nextReadyAt = ({ load, capacity }: Queue, now: Date): Date =>
  readyAtOf(load, capacity.makeTimeSeconds, capacity, now);
