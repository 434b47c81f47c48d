import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { progressView } from './schedule-view.ts';

export const getScheduleStatus: Handler<'getScheduleStatus'> = async ({ params, caller }, { schedules }) => {
  const schedule = seenBy(caller, await schedules.get(params.scheduleId));
  return ok(progressView(schedule), etagOf(schedule));
};
