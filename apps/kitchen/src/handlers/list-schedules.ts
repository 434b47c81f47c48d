import { pageOf, pageRequest, visibilityScopeOf, visibleCafes } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toScheduleResponse } from './schedule-response.ts';

/** The schedules of the cafes that the caller works at, by the time of joining the queue. */
export const listSchedules: Handler<'listSchedules'> = async ({ query, caller }, { schedules }) => {
  const { progress, cafeId, orderId, status, limit } = query;
  const since = query.since === undefined ? undefined : new Date(query.since);
  const rows = await schedules.list(
    visibleCafes(visibilityScopeOf(caller), cafeId?.toLowerCase()),
    { progress, since, orderId, status },
    pageRequest(query, 'instant'),
  );
  return ok(pageOf(rows, limit, query, ({ scheduledAt, id }) => [scheduledAt, id], toScheduleResponse));
};
