import { assertCanUpdate } from '../domain/access.ts';
import { promiseReadyTime } from '../domain/capacity.ts';
import { replace } from '../domain/schedule.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleResponse } from './schedule-response.ts';

/** Replaces the work of a pending schedule; its position in the queue does not change. */
export const replaceSchedule: Handler<'replaceSchedule'> = async ({ params, ifMatch, body, caller }, deps) => {
  const now = deps.clock.now();
  const work = { ...body, note: body.note ?? null };
  const schedule = await deps.schedules.changeInQueue(
    params.scheduleId,
    ifMatch,
    (current, { capacity, load }) => {
      assertCanUpdate(caller, current);
      return replace(current, work, () => promiseReadyTime(work.items, load, capacity, now));
    },
    () => ({ events: [] }),
  );
  return scheduleResponse(schedule);
};
