// Generated from openapi/kitchen/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

export const ScheduledItem = Type.Object(
  {
    productId: Id,
    name: Line,
    size: Line,
    options: Type.Array(Line, { maxItems: 50 }),
    quantity: Type.Integer({ minimum: 1, maximum: 1000000 }),
  },
  { additionalProperties: false },
);
export type ScheduledItem = Static<typeof ScheduledItem>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

export const ScheduleEvent = Type.Object(
  {
    scheduleId: Id,
    orderId: Id,
    cafeId: Id,
    status: Type.Enum(['pending', 'progress', 'finished', 'cancelled'], { type: 'string' }),
    fulfilment: Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' }),
    items: Type.Array(ScheduledItem, { minItems: 1, maxItems: 100 }),
    /** When the order joined the queue. */
    scheduled: Timestamp,
    /** The time promised to the customer. */
    readyAt: Timestamp,
    /** Why the schedule was cancelled. */
    reason: Type.Optional(Line),
    /** Whether staff of the cafe or a service cancelled the schedule. Only in schedule-cancelled. */
    cancelledBy: Type.Optional(Type.Enum(['cafe', 'service'], { type: 'string' })),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type ScheduleEvent = Static<typeof ScheduleEvent>;
