import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { workingAt } from '../domain/access.ts';
import { promise } from '../domain/capacity.ts';
import { OrderAlreadyScheduled } from '../domain/kitchen-problems.ts';
import { isSameWork, newSchedule, type Schedule } from '../domain/schedule.ts';
import { toldOf } from '../domain/schedule-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { scheduleCreated } from '../generated/events/published.ts';
import { scheduleView } from './schedule-view.ts';

/** Puts an order into the queue of its cafe, once; the time promised comes from what waits there. */
export const createSchedule: Handler<'createSchedule'> = async ({ body, caller, idempotency }, deps) => {
  workingAt(caller, body.cafeId);
  const order = { ...body, note: body.note ?? null };
  const now = deps.clock.now();
  const { schedule, isNew } = await deps.schedules.join(
    order,
    ({ capacity, load }) => newSchedule(order, promise(order.items, load, capacity, now), { id: deps.ids.next(), now }),
    (joined) => ({ events: [scheduleCreated(toldOf(joined))], receipt: idempotency.receiptFor(answered(joined)) }),
  );
  if (isNew) return answered(schedule);
  if (schedule.removedAt !== null || !isSameWork(schedule, order))
    throw OrderAlreadyScheduled({ extensions: { scheduleId: schedule.id } });
  const known = { ...answered(schedule), status: 200 as const };
  await deps.schedules.acknowledge(idempotency.receiptFor(known));
  return known;
};

const answered = (schedule: Schedule) =>
  created(`/kitchen/schedules/${schedule.id}`, scheduleView(schedule), etagOf(schedule));
