// Generated from openapi/kitchen/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** The params of cancelSchedule. */
export const CancelScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type CancelScheduleParams = Static<typeof CancelScheduleParams>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

export const CancelScheduleRequest = Type.Object(
  {
    /** The reason. The customer can see it. */
    reason: Line,
  },
  { additionalProperties: false },
);
export type CancelScheduleRequest = Static<typeof CancelScheduleRequest>;

/** The maximum number of schedules that are pending or in progress. */
export const MaxOpenSchedules = Type.Integer({ minimum: 1, maximum: 100000 });
export type MaxOpenSchedules = Static<typeof MaxOpenSchedules>;

/** An order that would be ready later than this is refused. */
export const MaxWaitMinutes = Type.Integer({ minimum: 1, maximum: 10080 });
export type MaxWaitMinutes = Static<typeof MaxWaitMinutes>;

/** How long one person takes for one item. */
export const MakeTimeSeconds = Type.Integer({ minimum: 1, maximum: 3600 });
export type MakeTimeSeconds = Static<typeof MakeTimeSeconds>;

/** How many people work in parallel. */
export const ParallelHands = Type.Integer({ minimum: 1, maximum: 100 });
export type ParallelHands = Static<typeof ParallelHands>;

/** How much work a kitchen accepts, and how fast it works. */
export const Capacity = Type.Object(
  {
    cafeId: Id,
    maxOpenSchedules: MaxOpenSchedules,
    maxWaitMinutes: MaxWaitMinutes,
    makeTimeSeconds: MakeTimeSeconds,
    parallelHands: ParallelHands,
  },
  { additionalProperties: false },
);
export type Capacity = Static<typeof Capacity>;

/** How the customer receives the order. */
export const Fulfilment = Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' });
export type Fulfilment = Static<typeof Fulfilment>;

/** One item to make, with the names that a barista reads. */
export const ScheduledItem = Type.Object(
  {
    productId: Id,
    name: Line,
    size: Line,
    /** The names of the chosen options, such as oat milk or an extra shot. */
    options: Type.Array(Line, { maxItems: 50 }),
    quantity: Type.Integer({ minimum: 1, maximum: 1000000 }),
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type ScheduledItem = Static<typeof ScheduledItem>;

export const ScheduledItems = Type.Array(ScheduledItem, { minItems: 1, maxItems: 100 });
export type ScheduledItems = Static<typeof ScheduledItems>;

/** Text with line breaks, without U+0000. */
export const Text = Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 1000 });
export type Text = Static<typeof Text>;

export const CreateScheduleRequest = Type.Object(
  {
    orderId: Id,
    cafeId: Id,
    fulfilment: Fulfilment,
    items: ScheduledItems,
    /** A note of the customer for the kitchen. */
    note: Type.Optional(Text),
  },
  { additionalProperties: false },
);
export type CreateScheduleRequest = Static<typeof CreateScheduleRequest>;

/** The params of deleteSchedule. */
export const DeleteScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type DeleteScheduleParams = Static<typeof DeleteScheduleParams>;

/** One invalid field, with its location. */
export const FieldError = Type.Object(
  {
    /** JSON Pointer into the request body. */
    pointer: Type.Optional(Type.String({ maxLength: 1000 })),
    /** Name of a path or query parameter. */
    parameter: Type.Optional(Type.String({ maxLength: 200 })),
    header: Type.Optional(Type.String({ maxLength: 200 })),
    code: Type.String({ maxLength: 100 }),
    detail: Type.String({ maxLength: 1000 }),
  },
  { additionalProperties: false },
);
export type FieldError = Static<typeof FieldError>;

/** The params of finishSchedule. */
export const FinishScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type FinishScheduleParams = Static<typeof FinishScheduleParams>;

/** The params of getCapacity. */
export const GetCapacityParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type GetCapacityParams = Static<typeof GetCapacityParams>;

/** The params of getQueue. */
export const GetQueueParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type GetQueueParams = Static<typeof GetQueueParams>;

/** The query of getQueue. */
export const GetQueueQuery = Type.Object(
  { limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }) },
  { additionalProperties: false },
);
export type GetQueueQuery = Static<typeof GetQueueQuery>;

/** The params of getSchedule. */
export const GetScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type GetScheduleParams = Static<typeof GetScheduleParams>;

/** The params of getScheduleStatus. */
export const GetScheduleStatusParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type GetScheduleStatusParams = Static<typeof GetScheduleStatusParams>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/**
 * `pending`: it waits in the queue. `progress`: it is being made. `finished`: all of it is made. `cancelled`: it
 * will not be made.
 */
export const ScheduleStatus = Type.Enum(['pending', 'progress', 'finished', 'cancelled'], { type: 'string' });
export type ScheduleStatus = Static<typeof ScheduleStatus>;

/** The query of listSchedules. */
export const ListSchedulesQuery = Type.Object(
  {
    progress: Type.Optional(Type.Boolean()),
    since: Type.Optional(Timestamp),
    cafeId: Type.Optional(Id),
    orderId: Type.Optional(Id),
    status: Type.Optional(ScheduleStatus),
    sort: Type.Enum(['scheduled', '-scheduled'], { type: 'string', default: '-scheduled' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListSchedulesQuery = Static<typeof ListSchedulesQuery>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

/** Problem details (RFC 9457). Some types of problem have more members. */
export const Problem = Type.Object({
  /** The type of problem, which is also the path of its documentation. */
  type: Type.String({ format: 'uri-reference', maxLength: 200 }),
  title: Type.String({ maxLength: 200 }),
  status: Type.Integer({ minimum: 400, maximum: 599 }),
  detail: Type.Optional(Type.String({ maxLength: 10000 })),
  instance: Type.Optional(Type.String({ maxLength: 2000 })),
  requestId: Type.String({ maxLength: 200 }),
  errors: Type.Optional(Type.Array(FieldError, { maxItems: 1000 })),
});
export type Problem = Static<typeof Problem>;

/** An open schedule, for the screen in the kitchen. */
export const QueuedSchedule = Type.Object(
  {
    scheduleId: Id,
    orderId: Id,
    status: Type.Enum(['pending', 'progress'], { type: 'string' }),
    fulfilment: Fulfilment,
    items: ScheduledItems,
    note: Type.Optional(Text),
    scheduled: Timestamp,
    startedAt: Type.Optional(Timestamp),
    /** The time since it joined the queue, as an ISO 8601 duration in whole seconds. */
    age: Type.String({ pattern: '^PT[0-9]{1,11}S$', maxLength: 14 }),
    readyAt: Timestamp,
    /** Whether the promised time has passed. */
    late: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type QueuedSchedule = Static<typeof QueuedSchedule>;

export const Queue = Type.Object(
  {
    cafeId: Id,
    /** The time of this snapshot. */
    at: Timestamp,
    /** How many schedules are pending or in progress, including those beyond `limit`. */
    openSchedules: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    maxOpenSchedules: MaxOpenSchedules,
    nextReadyAt: Timestamp,
    /** Oldest first. */
    schedules: Type.Array(QueuedSchedule, { maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type Queue = Static<typeof Queue>;

/** The params of replaceCapacity. */
export const ReplaceCapacityParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type ReplaceCapacityParams = Static<typeof ReplaceCapacityParams>;

export const ReplaceCapacityRequest = Type.Object(
  {
    maxOpenSchedules: MaxOpenSchedules,
    maxWaitMinutes: MaxWaitMinutes,
    makeTimeSeconds: MakeTimeSeconds,
    parallelHands: ParallelHands,
  },
  { additionalProperties: false },
);
export type ReplaceCapacityRequest = Static<typeof ReplaceCapacityRequest>;

/** The params of replaceSchedule. */
export const ReplaceScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type ReplaceScheduleParams = Static<typeof ReplaceScheduleParams>;

export const ReplaceScheduleRequest = Type.Object(
  {
    fulfilment: Fulfilment,
    items: ScheduledItems,
    /** A note of the customer for the kitchen; absent for none. */
    note: Type.Optional(Text),
  },
  { additionalProperties: false },
);
export type ReplaceScheduleRequest = Static<typeof ReplaceScheduleRequest>;

/** An order in the kitchen. A time is absent until its event happens. */
export const Schedule = Type.Object(
  {
    id: Id,
    orderId: Id,
    cafeId: Id,
    status: ScheduleStatus,
    fulfilment: Fulfilment,
    items: ScheduledItems,
    note: Type.Optional(Text),
    /** When the order joined the queue. */
    scheduled: Timestamp,
    /** The time promised to the customer. */
    readyAt: Timestamp,
    startedAt: Type.Optional(Timestamp),
    finishedAt: Type.Optional(Timestamp),
    cancelledAt: Type.Optional(Timestamp),
    cancelReason: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type Schedule = Static<typeof Schedule>;

export const SchedulePage = Type.Object(
  {
    data: Type.Array(Schedule, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type SchedulePage = Static<typeof SchedulePage>;

/** The status of a schedule. A time is absent until its event happens. */
export const ScheduleProgress = Type.Object(
  {
    id: Id,
    orderId: Id,
    status: ScheduleStatus,
    scheduled: Timestamp,
    readyAt: Timestamp,
    startedAt: Type.Optional(Timestamp),
    finishedAt: Type.Optional(Timestamp),
    cancelledAt: Type.Optional(Timestamp),
  },
  { additionalProperties: false },
);
export type ScheduleProgress = Static<typeof ScheduleProgress>;

/** The params of startSchedule. */
export const StartScheduleParams = Type.Object({ scheduleId: Id }, { additionalProperties: false });
export type StartScheduleParams = Static<typeof StartScheduleParams>;
