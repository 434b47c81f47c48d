import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleResponse } from './schedule-response.ts';

export const getSchedule: Handler<'getSchedule'> = async ({ params, caller }, { schedules }) => {
  const schedule = await schedules.get(params.scheduleId);
  assertCanRead(caller, schedule);
  return scheduleResponse(schedule);
};
