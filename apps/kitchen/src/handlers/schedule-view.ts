import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Schedule, ScheduledItem } from '../domain/schedule.ts';
import type {
  Schedule as ScheduleBody,
  ScheduledItem as ItemBody,
  ScheduleProgress,
} from '../generated/api/schemas.ts';

/** A schedule as the API shows it. */
export const scheduleView = (schedule: Schedule): ScheduleBody => ({
  ...progressView(schedule),
  cafeId: schedule.cafeId,
  fulfilment: schedule.fulfilment,
  items: schedule.items.map(itemView),
  note: schedule.note ?? undefined,
  cancelReason: schedule.cancelReason ?? undefined,
});

/** Where a schedule stands, without its items. */
export const progressView = (schedule: Schedule): ScheduleProgress => ({
  id: schedule.id,
  orderId: schedule.orderId,
  status: schedule.status,
  scheduled: schedule.scheduledAt.toISOString(),
  readyAt: schedule.readyAt.toISOString(),
  startedAt: schedule.startedAt?.toISOString(),
  finishedAt: schedule.finishedAt?.toISOString(),
  cancelledAt: schedule.cancelledAt?.toISOString(),
});

export const itemView = (item: ScheduledItem): ItemBody => ({ ...item, options: [...item.options] });

/** The answer that shows a schedule, with its `ETag`. */
export const shown = (schedule: Schedule) => ok(scheduleView(schedule), etagOf(schedule));
