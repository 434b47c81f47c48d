import { noContent } from '@coffeemesh/service-kit';
import { assertCanUpdate } from '../domain/access.ts';
import { remove } from '../domain/schedule.ts';
import { cancelledEvent } from '../events/published/schedule-events.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Removes a schedule from all lists; a pending one is cancelled. */
export const deleteSchedule: Handler<'deleteSchedule'> = async ({ params, ifMatch, caller }, deps) => {
  await deps.schedules.change(
    params.scheduleId,
    ifMatch,
    (current) => {
      assertCanUpdate(caller, current);
      return remove(current, deps.clock.now());
    },
    (removed, { status }) => ({ events: status === 'pending' ? [cancelledEvent(removed, caller)] : [] }),
  );
  return noContent();
};
