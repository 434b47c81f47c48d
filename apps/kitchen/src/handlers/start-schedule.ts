import { madeBy } from '../domain/access.ts';
import { start } from '../domain/schedule.ts';
import { toldOf } from '../domain/schedule-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleStarted } from '../generated/events/published.ts';
import { shown } from './schedule-view.ts';

/** A barista begins to make it. */
export const startSchedule: Handler<'startSchedule'> = async ({ params, caller, idempotency }, deps) => {
  const schedule = await deps.schedules.change(
    params.scheduleId,
    undefined,
    (current) => start(madeBy(caller, current), deps.clock.now()),
    (changed) => ({ events: [scheduleStarted(toldOf(changed))], receipt: idempotency.receiptFor(shown(changed)) }),
  );
  return shown(schedule);
};
