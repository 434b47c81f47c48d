import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { visibilityScopeOf } from '../domain/access.ts';
import { pageAfter } from '../domain/page-position.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toScheduleResponse } from './schedule-response.ts';

/** The schedules of the cafes that the caller works at, by the time of joining the queue. */
export const listSchedules: Handler<'listSchedules'> = async ({ query, caller }, { schedules }) => {
  const { limit, sort, cursor: _cursor, since, ...filters } = query;
  const rows = await schedules.list(
    visibilityScopeOf(caller),
    { ...filters, since: since === undefined ? undefined : new Date(since) },
    { limit: limit + 1, newestFirst: sort === '-scheduled', after: pageAfter(query) },
  );
  return ok(pageOf(rows, limit, query, ({ scheduledAt, id }) => [scheduledAt.toISOString(), id], toScheduleResponse));
};
