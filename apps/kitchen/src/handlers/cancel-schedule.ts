import { assertCanUpdate } from '../domain/access.ts';
import { cancel } from '../domain/schedule.ts';
import { cancelledEvent } from '../events/published/schedule-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleResponse } from './schedule-response.ts';

/** Cancels a schedule. A cancelled schedule is returned unchanged. */
export const cancelSchedule: Handler<'cancelSchedule'> = async ({ params, body, caller, idempotency }, deps) => {
  const schedule = await deps.schedules.change(
    params.scheduleId,
    undefined,
    (current) => {
      assertCanUpdate(caller, current);
      return cancel(current, body.reason, deps.clock.now());
    },
    (changed) => ({
      events: [cancelledEvent(changed, caller)],
      receipt: idempotency.receiptFor(scheduleResponse(changed)),
    }),
  );
  return scheduleResponse(schedule);
};
