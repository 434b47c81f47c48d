import { ageOf, isLate, type QueuedSchedule } from '../domain/queue.ts';
import type { QueuedSchedule as QueuedScheduleBody } from '../generated/api/schemas.ts';
import { toScheduledItemResponse } from './schedule-response.ts';

/** A schedule of the queue, with its age and whether it is late at `now`. */
export const toQueuedScheduleResponse = (schedule: QueuedSchedule, now: Date): QueuedScheduleBody => {
  const { scheduledAt, startedAt, readyAt, items, note, ...same } = schedule;
  return {
    ...same,
    items: items.map(toScheduledItemResponse),
    note: note ?? undefined,
    scheduled: scheduledAt.toISOString(),
    startedAt: startedAt?.toISOString(),
    readyAt: readyAt.toISOString(),
    age: ageOf(schedule, now),
    late: isLate(schedule, now),
  };
};
