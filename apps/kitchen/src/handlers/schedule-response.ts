import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Schedule, ScheduledItem } from '../domain/schedule.ts';
import type {
  Schedule as ScheduleBody,
  ScheduledItem as ItemBody,
  ScheduleProgress,
} from '../generated/api/schemas.ts';

export const toScheduleResponse = (schedule: Schedule): ScheduleBody => ({
  ...toScheduleProgressResponse(schedule),
  cafeId: schedule.cafeId,
  fulfilment: schedule.fulfilment,
  items: schedule.items.map(toScheduledItemResponse),
  note: schedule.note ?? undefined,
  cancelReason: schedule.cancelReason ?? undefined,
});

/** The schedule without its items. */
export const toScheduleProgressResponse = (schedule: Schedule): ScheduleProgress => ({
  id: schedule.id,
  orderId: schedule.orderId,
  status: schedule.status,
  scheduled: schedule.scheduledAt.toISOString(),
  readyAt: schedule.readyAt.toISOString(),
  startedAt: schedule.startedAt?.toISOString(),
  finishedAt: schedule.finishedAt?.toISOString(),
  cancelledAt: schedule.cancelledAt?.toISOString(),
});

export const toScheduledItemResponse = (item: ScheduledItem): ItemBody => ({ ...item, options: [...item.options] });

/** The schedule as a 200 response with its `ETag`. */
export const scheduleResponse = (schedule: Schedule) => ok(toScheduleResponse(schedule), etagOf(schedule));
