// Generated from openapi/kitchen/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { ScheduleEvent } from './schemas.ts';

/** An order stands in the queue of its cafe, with the time promised. */
export const scheduleCreated = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-created.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-created.v1',
  subject: data.scheduleId,
  data,
});

/** A barista has begun to make it. */
export const scheduleStarted = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-started.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-started.v1',
  subject: data.scheduleId,
  data,
});

/** Everything in it is made. */
export const scheduleFinished = (data: ScheduleEvent): DomainEvent<'kitchen.schedule-finished.v1', ScheduleEvent> => ({
  type: 'kitchen.schedule-finished.v1',
  subject: data.scheduleId,
  data,
});

/** It will not be made (any further); `cancelledBy` says whether the cafe or a service decided. */
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
