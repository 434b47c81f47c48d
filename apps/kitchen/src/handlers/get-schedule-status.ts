import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toScheduleProgressResponse } from './schedule-response.ts';

export const getScheduleStatus: Handler<'getScheduleStatus'> = async ({ params, caller }, { schedules }) => {
  const schedule = await schedules.get(params.scheduleId);
  assertCanRead(caller, schedule);
  return ok(toScheduleProgressResponse(schedule), etagOf(schedule));
};
