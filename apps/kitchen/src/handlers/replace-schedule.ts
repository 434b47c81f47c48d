import { madeBy } from '../domain/access.ts';
import { promise } from '../domain/capacity.ts';
import { replace } from '../domain/schedule.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './schedule-view.ts';

/** Replaces what is to be made, while nobody has begun; the place in the queue is kept. */
export const replaceSchedule: Handler<'replaceSchedule'> = async ({ params, ifMatch, body, caller }, deps) => {
  const now = deps.clock.now();
  const work = { ...body, note: body.note ?? null };
  const schedule = await deps.schedules.changeInQueue(
    params.scheduleId,
    ifMatch,
    (current, { capacity, load }) =>
      replace(madeBy(caller, current), work, () => promise(work.items, load, capacity, now)),
    () => ({ events: [] }),
  );
  return shown(schedule);
};
