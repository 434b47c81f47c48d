import { seenBy } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './schedule-view.ts';

export const getSchedule: Handler<'getSchedule'> = async ({ params, caller }, { schedules }) =>
  shown(seenBy(caller, await schedules.get(params.scheduleId)));
