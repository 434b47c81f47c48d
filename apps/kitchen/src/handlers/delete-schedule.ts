import { noContent } from '@coffeemesh/service-kit';
import { madeBy } from '../domain/access.ts';
import { remove } from '../domain/schedule.ts';
import { cancellerOf, toldOf } from '../domain/schedule-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleCancelled } from '../generated/events/published.ts';

/** Removes a schedule from the kitchen's lists; one that nobody has begun is cancelled by it. */
export const deleteSchedule: Handler<'deleteSchedule'> = async ({ params, ifMatch, caller }, deps) => {
  let wasPending = false;
  await deps.schedules.change(
    params.scheduleId,
    ifMatch,
    (current) => {
      wasPending = madeBy(caller, current).status === 'pending';
      return remove(current, deps.clock.now());
    },
    (removed) => ({ events: wasPending ? [scheduleCancelled(toldOf(removed, cancellerOf(caller)))] : [] }),
  );
  return noContent();
};
