import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { assertCanSchedule } from '../domain/access.ts';
import { promiseReadyTime } from '../domain/capacity.ts';
import { OrderAlreadyScheduled } from '../domain/problems.ts';
import { isSameWork, newSchedule, type Schedule } from '../domain/schedule.ts';
import { createdEvent } from '../events/published/schedule-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toScheduleResponse } from './schedule-response.ts';

/** Adds an order to the queue of its cafe, once. The promised time depends on the queue. */
export const createSchedule: Handler<'createSchedule'> = async ({ body, caller, idempotency }, deps) => {
  assertCanSchedule(caller, body);
  const order = { ...body, note: body.note ?? null };
  const now = deps.clock.now();
  const { schedule, isNew } = await deps.schedules.enqueue(
    order,
    ({ capacity, load }) => {
      const promise = promiseReadyTime(order.items, load, capacity, now);
      return newSchedule(order, promise, { id: deps.ids.next(), now });
    },
    (enqueued) => ({ events: [createdEvent(enqueued)], receipt: idempotency.receiptFor(createdResponse(enqueued)) }),
  );
  if (isNew) return createdResponse(schedule);
  if (schedule.removedAt !== null || !isSameWork(schedule, order))
    throw OrderAlreadyScheduled({ extensions: { scheduleId: schedule.id } });
  const response = { ...createdResponse(schedule), status: 200 as const };
  await deps.schedules.writeReceipt(idempotency.receiptFor(response));
  return response;
};

const createdResponse = (schedule: Schedule) =>
  created(`/kitchen/schedules/${schedule.id}`, toScheduleResponse(schedule), etagOf(schedule));
