import { assertCanUpdate } from '../domain/access.ts';
import { start } from '../domain/schedule.ts';
import { startedEvent } from '../events/published/schedule-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleResponse } from './schedule-response.ts';

/** Records that a barista starts the work. */
export const startSchedule: Handler<'startSchedule'> = async ({ params, caller, idempotency }, deps) => {
  const schedule = await deps.schedules.change(
    params.scheduleId,
    undefined,
    (current) => {
      assertCanUpdate(caller, current);
      return start(current, deps.clock.now());
    },
    (changed) => ({ events: [startedEvent(changed)], receipt: idempotency.receiptFor(scheduleResponse(changed)) }),
  );
  return scheduleResponse(schedule);
};
