import { assertCanUpdate } from '../domain/access.ts';
import { finish } from '../domain/schedule.ts';
import { finishedEvent } from '../events/published/schedule-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleResponse } from './schedule-response.ts';

/** Records that all items are made. */
export const finishSchedule: Handler<'finishSchedule'> = async ({ params, caller, idempotency }, deps) => {
  const schedule = await deps.schedules.change(
    params.scheduleId,
    undefined,
    (current) => {
      assertCanUpdate(caller, current);
      return finish(current, deps.clock.now());
    },
    (changed) => ({ events: [finishedEvent(changed)], receipt: idempotency.receiptFor(scheduleResponse(changed)) }),
  );
  return scheduleResponse(schedule);
};
