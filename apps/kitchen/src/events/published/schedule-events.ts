import type { Caller, DomainEvent } from '@coffeemesh/kernel';
import type { Schedule, ScheduledItem, ScheduleStatus } from '../../domain/schedule.ts';
import {
  scheduleCancelled,
  scheduleCreated,
  scheduleFinished,
  scheduleStarted,
} from '../../generated/events/published.ts';
import type { ScheduleEvent } from '../../generated/events/schemas.ts';

export const createdEvent = (schedule: Schedule): DomainEvent => scheduleCreated(eventDataOf(schedule));

export const startedEvent = (schedule: Schedule): DomainEvent => scheduleStarted(eventDataOf(schedule));

export const finishedEvent = (schedule: Schedule): DomainEvent => scheduleFinished(eventDataOf(schedule));

/** `cancelledBy` is `service` for another service, `cafe` for staff. */
export const cancelledEvent = (schedule: Schedule, { kind }: Caller): DomainEvent =>
  scheduleCancelled({ ...eventDataOf(schedule), cancelledBy: kind === 'service' ? 'service' : 'cafe' });

const timeOfStatus = {
  pending: 'scheduledAt',
  progress: 'startedAt',
  finished: 'finishedAt',
  cancelled: 'cancelledAt',
} as const satisfies Record<ScheduleStatus, keyof Schedule>;

const eventDataOf = (schedule: Schedule): ScheduleEvent => ({
  scheduleId: schedule.id,
  orderId: schedule.orderId,
  cafeId: schedule.cafeId,
  status: schedule.status,
  fulfilment: schedule.fulfilment,
  items: schedule.items.map(toEventItem),
  scheduled: schedule.scheduledAt.toISOString(),
  readyAt: schedule.readyAt.toISOString(),
  ...(schedule.cancelReason === null ? {} : { reason: schedule.cancelReason }),
  at: (schedule[timeOfStatus[schedule.status]] ?? schedule.scheduledAt).toISOString(),
});

const toEventItem = ({ productId, name, size, options, quantity }: ScheduledItem): ScheduleEvent['items'][number] => ({
  productId,
  name,
  size,
  options: [...options],
  quantity,
});
