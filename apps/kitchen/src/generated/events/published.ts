// Generated from openapi/kitchen/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { ScheduleEvent } from './schemas.ts';

/** An order joined the queue of its cafe, with its promised time. */
export const scheduleCreated = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-created.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-created.v1',
  subject: data.scheduleId,
  data,
});

/** A barista started the schedule. */
export const scheduleStarted = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-started.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-started.v1',
  subject: data.scheduleId,
  data,
});

/** All items are made. */
export const scheduleFinished = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-finished.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-finished.v1',
  subject: data.scheduleId,
  data,
});

/** The order will not be made. `cancelledBy` says whether the cafe or a service cancelled the schedule. */
export const scheduleCancelled = (
  data: ScheduleEvent,
): DomainEvent<'kitchen.schedule-cancelled.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-cancelled.v1',
  subject: data.scheduleId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'kitchen.schedule-created.v1': ScheduleEvent,
  'kitchen.schedule-started.v1': ScheduleEvent,
  'kitchen.schedule-finished.v1': ScheduleEvent,
  'kitchen.schedule-cancelled.v1': ScheduleEvent,
} as const;
