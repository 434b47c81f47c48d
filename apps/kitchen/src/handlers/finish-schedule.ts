import { madeBy } from '../domain/access.ts';
import { finish } from '../domain/schedule.ts';
import { toldOf } from '../domain/schedule-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleFinished } from '../generated/events/published.ts';
import { shown } from './schedule-view.ts';

/** Everything in it is made. */
export const finishSchedule: Handler<'finishSchedule'> = async ({ params, caller, idempotency }, deps) => {
  const schedule = await deps.schedules.change(
    params.scheduleId,
    undefined,
    (current) => finish(madeBy(caller, current), deps.clock.now()),
    (changed) => ({ events: [scheduleFinished(toldOf(changed))], receipt: idempotency.receiptFor(shown(changed)) }),
  );
  return shown(schedule);
};
