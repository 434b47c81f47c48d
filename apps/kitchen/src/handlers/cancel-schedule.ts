import { StateConflict } from '@coffeemesh/kernel';
import { madeBy } from '../domain/access.ts';
import { cancel } from '../domain/schedule.ts';
import { cancellerOf, toldOf } from '../domain/schedule-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleCancelled } from '../generated/events/published.ts';
import { shown } from './schedule-view.ts';

/** It is not to be made, or not any further; cancelled once, whoever asks how often. */
export const cancelSchedule: Handler<'cancelSchedule'> = async ({ params, body, caller, idempotency }, deps) => {
  const { schedules, clock } = deps;
  try {
    const schedule = await schedules.change(
      params.scheduleId,
      undefined,
      (current) => cancel(madeBy(caller, current), body.reason, clock.now()),
      (changed) => ({
        events: [scheduleCancelled(toldOf(changed, cancellerOf(caller)))],
        receipt: idempotency.receiptFor(shown(changed)),
      }),
    );
    return shown(schedule);
  } catch (error) {
    if (!StateConflict.is(error)) throw error;
    const current = await schedules.get(params.scheduleId);
    if (current.status !== 'cancelled') throw error;
    await schedules.acknowledge(idempotency.receiptFor(shown(current)));
    return shown(current);
  }
};
