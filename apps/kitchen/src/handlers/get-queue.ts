import { ok } from '@coffeemesh/service-kit';
import { assertCanRead } from '../domain/access.ts';
import { nextReadyAt } from '../domain/queue.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toQueuedScheduleResponse } from './queued-schedule-response.ts';

/** The open schedules of a cafe, oldest first. */
export const getQueue: Handler<'getQueue'> = async ({ params, query, caller }, { schedules, clock }) => {
  assertCanRead(caller, params);
  const now = clock.now();
  const queue = await schedules.queueOf(params.cafeId, query.limit);
  return ok({
    cafeId: params.cafeId,
    at: now.toISOString(),
    openSchedules: queue.load.openSchedules,
    maxOpenSchedules: queue.capacity.maxOpenSchedules,
    nextReadyAt: nextReadyAt(queue, now).toISOString(),
    schedules: queue.schedules.map((schedule) => toQueuedScheduleResponse(schedule, now)),
  });
};
