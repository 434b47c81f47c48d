// Generated from openapi/delivery/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { MapOf, Nullable } from '@coffeemesh/service-kit/schema';

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

/** A geographic position, WGS 84, in degrees. */
export const GeoPosition = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
  },
  { additionalProperties: false },
);
export type GeoPosition = Static<typeof GeoPosition>;

/** A postal address. With `position`, delivery distances can be computed. */
export const Address = Type.Object(
  {
    line1: Line,
    line2: Type.Optional(Line),
    city: Line,
    region: Type.Optional(Line),
    postalCode: Type.Optional(
      Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]$', minLength: 2, maxLength: 16 }),
    ),
    /** ISO 3166-1 alpha-2 code. */
    country: Type.String({ pattern: '^[A-Z]{2}$', maxLength: 2 }),
    position: Type.Optional(GeoPosition),
  },
  { additionalProperties: false },
);
export type Address = Static<typeof Address>;

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

export const AssignDelivery = Type.Object(
  {
    /** The courier to assign; by default the caller. */
    courierId: Type.Optional(Id),
  },
  { additionalProperties: false },
);
export type AssignDelivery = Static<typeof AssignDelivery>;

/** The params of assignDelivery. */
export const AssignDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type AssignDeliveryParams = Static<typeof AssignDeliveryParams>;

export const CancelDelivery = Type.Object(
  {
    reason: Line,
  },
  { additionalProperties: false },
);
export type CancelDelivery = Static<typeof CancelDelivery>;

/** The params of cancelDelivery. */
export const CancelDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type CancelDeliveryParams = Static<typeof CancelDeliveryParams>;

/** Four digits. The customer gives them to the courier at the handover. */
export const Pin = Type.String({ pattern: '^[0-9]{4}$', minLength: 4, maxLength: 4 });
export type Pin = Static<typeof Pin>;

export const CompleteDelivery = Type.Object(
  {
    pin: Type.Optional(Pin),
    /** Where or to whom the delivery was handed over. */
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type CompleteDelivery = Static<typeof CompleteDelivery>;

/** The params of completeDelivery. */
export const CompleteDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type CompleteDeliveryParams = Static<typeof CompleteDeliveryParams>;

/** The person who receives the order. */
export const Contact = Type.Object(
  {
    name: Line,
    /** International form, E.164. */
    phone: Type.Optional(Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$', maxLength: 16 })),
  },
  { additionalProperties: false },
);
export type Contact = Static<typeof Contact>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/** The position of a courier, in degrees (WGS 84). */
export const CourierPosition = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    recordedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type CourierPosition = Static<typeof CourierPosition>;

/** One item of the order, for the courier. */
export const ParcelItem = Type.Object(
  {
    name: Line,
    quantity: Type.Integer({ minimum: 1, maximum: 1000000 }),
  },
  { additionalProperties: false },
);
export type ParcelItem = Static<typeof ParcelItem>;

export const CreateDelivery = Type.Object(
  {
    orderId: Id,
    cafeId: Id,
    customerId: Id,
    address: Address,
    contact: Contact,
    items: Type.Array(ParcelItem, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type CreateDelivery = Static<typeof CreateDelivery>;

/**
 * `failed`: the service still retries the event automatically, with growing delays. `dead`: all automatic
 * attempts have failed, and an administrator must decide. `applied`: the event has had its effect. `discarded`:
 * the event is never applied.
 */
export const DeadLetterOutcome = Type.Enum(['failed', 'dead', 'applied', 'discarded'], { type: 'string' });
export type DeadLetterOutcome = Static<typeof DeadLetterOutcome>;

/** An event that could not be applied, with its content. */
export const DeadLetter = Type.Object(
  {
    /** The event's id, chosen by its publisher. */
    eventId: Id,
    /** The event's type. */
    type: Type.String({ maxLength: 1000 }),
    /** The service that published the event. */
    source: Type.String({ maxLength: 1000 }),
    /** The id of the thing that the event is about, for example an order. */
    subject: Type.String({ maxLength: 1000 }),
    outcome: DeadLetterOutcome,
    /** The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
    attempts: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    /** The error of the last attempt, for diagnosis. It may be truncated. */
    error: Nullable(Type.String({ maxLength: 4000 })),
    /** The event as it was delivered, a CloudEvent; null after it is applied. */
    event: Nullable(MapOf(Type.Unknown(), { maxProperties: 100 })),
    /** When the event was first delivered. */
    receivedAt: Timestamp,
    /** When the event became dead, applied or discarded; null while the service still retries it. */
    settledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type DeadLetter = Static<typeof DeadLetter>;

/** An event that could not be applied. */
export const DeadLetterSummary = Type.Object(
  {
    /** The event's id, chosen by its publisher. */
    eventId: Id,
    /** The event's type. */
    type: Type.String({ maxLength: 1000 }),
    /** The service that published the event. */
    source: Type.String({ maxLength: 1000 }),
    /** The id of the thing that the event is about, for example an order. */
    subject: Type.String({ maxLength: 1000 }),
    outcome: DeadLetterOutcome,
    /** The number of attempts. Attempts that failed because a dependency was unavailable do not count. */
    attempts: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    /** The first line of the error of the last attempt. */
    error: Nullable(Type.String({ maxLength: 4000 })),
    /** When the event was first delivered. */
    receivedAt: Timestamp,
    /** When the event became dead, applied or discarded; null while the service still retries it. */
    settledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type DeadLetterSummary = Static<typeof DeadLetterSummary>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

export const DeadLetterPage = Type.Object(
  {
    data: Type.Array(DeadLetterSummary, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type DeadLetterPage = Static<typeof DeadLetterPage>;

/**
 * `pending`: no courier yet. `assigned`: a courier will pick it up. `picked-up`: on the way to the customer.
 * `delivered`: handed over. `failed`: not handed over, still with the courier. `returned`: back at the cafe.
 * `cancelled`: not needed any more.
 */
export const DeliveryStatus = Type.Enum(
  ['pending', 'assigned', 'picked-up', 'delivered', 'failed', 'returned', 'cancelled'],
  { type: 'string' },
);
export type DeliveryStatus = Static<typeof DeliveryStatus>;

export const Delivery = Type.Object(
  {
    id: Id,
    orderId: Id,
    cafeId: Id,
    customerId: Id,
    status: DeliveryStatus,
    address: Address,
    contact: Contact,
    items: Type.Array(ParcelItem, { minItems: 1, maxItems: 100 }),
    /** The courier; null before the assignment. */
    courierId: Nullable(Type.String({ format: 'uuid', maxLength: 36 })),
    /** Only for the customer of the delivery and for services. */
    pin: Type.Optional(Pin),
    /** Why the delivery failed (a `FailureReason`) or was cancelled. */
    reason: Nullable(Type.String({ maxLength: 200 })),
    /** The courier's note at the handover or the failure. */
    note: Nullable(Type.String({ maxLength: 200 })),
    /** `pin`: the customer's PIN was given; `none`: handed over without it; null: not handed over. */
    proof: Nullable(Type.Enum(['pin', 'none'], { type: 'string' })),
    createdAt: Timestamp,
    /** When the current courier was assigned. */
    assignedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** When the courier left the cafe with the delivery. */
    pickedUpAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** When the delivery was handed over. */
    deliveredAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** When the courier reported the failure. */
    failedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** When the delivery was returned to the cafe. */
    returnedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    /** When the delivery was cancelled. */
    cancelledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Delivery = Static<typeof Delivery>;

export const DeliveryPage = Type.Object(
  {
    data: Type.Array(Delivery, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type DeliveryPage = Static<typeof DeliveryPage>;

export const DeliveryTracking = Type.Object(
  {
    deliveryId: Id,
    status: DeliveryStatus,
    /** The courier's position; absent before the pick-up, after the handover, and if it is unknown. */
    courier: Type.Optional(CourierPosition),
    /** The position of the address; absent if it is unknown. */
    destination: Type.Optional(GeoPosition),
    /** The great-circle distance from the courier to the destination. */
    distanceMetres: Nullable(Type.Integer({ minimum: 0, maximum: 20037509 })),
    /** The estimated arrival; null if it cannot be estimated. */
    estimatedArrivalAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type DeliveryTracking = Static<typeof DeliveryTracking>;

/** The params of discardDeliveryDeadLetter. */
export const DiscardDeliveryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type DiscardDeliveryDeadLetterParams = Static<typeof DiscardDeliveryDeadLetterParams>;

export const FailureReason = Type.Enum(
  ['nobody-there', 'address-not-found', 'refused', 'damaged', 'accident', 'other'],
  { type: 'string' },
);
export type FailureReason = Static<typeof FailureReason>;

export const FailDelivery = Type.Object(
  {
    reason: FailureReason,
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type FailDelivery = Static<typeof FailDelivery>;

/** The params of failDelivery. */
export const FailDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type FailDeliveryParams = Static<typeof FailDeliveryParams>;

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

/** The params of getDeliveryDeadLetter. */
export const GetDeliveryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type GetDeliveryDeadLetterParams = Static<typeof GetDeliveryDeadLetterParams>;

/** The params of getDelivery. */
export const GetDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type GetDeliveryParams = Static<typeof GetDeliveryParams>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** The query of listDeliveries. */
export const ListDeliveriesQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    status: Type.Optional(DeliveryStatus),
    cafeId: Type.Optional(Id),
    courierId: Type.Optional(Id),
    orderId: Type.Optional(Id),
    since: Type.Optional(Timestamp),
    sort: Type.Enum(['createdAt', '-createdAt'], { type: 'string', default: '-createdAt' }),
  },
  { additionalProperties: false },
);
export type ListDeliveriesQuery = Static<typeof ListDeliveriesQuery>;

/** The query of listDeliveryDeadLetters. */
export const ListDeliveryDeadLettersQuery = Type.Object(
  {
    outcome: Type.Enum(['dead', 'failed', 'discarded'], { type: 'string', default: 'dead' }),
    type: Type.Optional(Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 })),
    subject: Type.Optional(Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 })),
    sort: Type.Enum(['receivedAt', '-receivedAt'], { type: 'string', default: '-receivedAt' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListDeliveryDeadLettersQuery = Static<typeof ListDeliveryDeadLettersQuery>;

/** The params of pickUpDelivery. */
export const PickUpDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type PickUpDeliveryParams = Static<typeof PickUpDeliveryParams>;

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

/** The params of replayDeliveryDeadLetter. */
export const ReplayDeliveryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type ReplayDeliveryDeadLetterParams = Static<typeof ReplayDeliveryDeadLetterParams>;

export const ReportPosition = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
    /** When the device determined the position. */
    recordedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type ReportPosition = Static<typeof ReportPosition>;

/** The params of returnDelivery. */
export const ReturnDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type ReturnDeliveryParams = Static<typeof ReturnDeliveryParams>;

/** The params of trackDelivery. */
export const TrackDeliveryParams = Type.Object({ deliveryId: Id }, { additionalProperties: false });
export type TrackDeliveryParams = Static<typeof TrackDeliveryParams>;
