// Generated from openapi/orders/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

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

/** The name that customers see. */
export const Name = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 100 });
export type Name = Static<typeof Name>;

/** Name of a time zone in the IANA database. */
export const TimeZone = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$', minLength: 1, maxLength: 64 });
export type TimeZone = Static<typeof TimeZone>;

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

/** How an order is handed over. */
export const FulfilmentType = Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' });
export type FulfilmentType = Static<typeof FulfilmentType>;

/** How orders are handed over at this cafe. */
export const FulfilmentTypes = Type.Array(FulfilmentType, { minItems: 1, maxItems: 3, uniqueItems: true });
export type FulfilmentTypes = Static<typeof FulfilmentTypes>;

/**
 * Within the opening hours, `open` takes orders, `busy` takes them with a longer lead time, and `paused` takes
 * none.
 */
export const CafeStatus = Type.Enum(['open', 'busy', 'paused'], { type: 'string' });
export type CafeStatus = Static<typeof CafeStatus>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/** A cafe after the change. */
export const CafeEvent = Type.Object(
  {
    cafeId: Id,
    name: Name,
    timeZone: TimeZone,
    currency: Currency,
    fulfilmentTypes: FulfilmentTypes,
    status: CafeStatus,
    /**
     * The version of the cafe after the change. Consumers ignore an event with a smaller version than they have
     * seen.
     */
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type CafeEvent = Static<typeof CafeEvent>;

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

export const DeliveryEvent = Type.Object(
  {
    deliveryId: Id,
    orderId: Id,
    cafeId: Id,
    customerId: Id,
    courierId: Nullable(Type.String({ format: 'uuid', maxLength: 36 })),
    status: Type.Enum(['pending', 'assigned', 'picked-up', 'delivered', 'failed', 'returned', 'cancelled'], {
      type: 'string',
    }),
    /** Why the delivery failed or was cancelled. */
    reason: Nullable(Type.String({ maxLength: 200 })),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type DeliveryEvent = Static<typeof DeliveryEvent>;

export const MenuChangedEvent = Type.Object(
  {
    cafeId: Id,
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type MenuChangedEvent = Static<typeof MenuChangedEvent>;

/** An amount in the minor unit of its currency, such as cents. */
export const Money = Type.Object(
  {
    amount: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Money = Static<typeof Money>;

export const OrderedItem = Type.Object(
  {
    productId: Id,
    name: Line,
    size: Line,
    /** Ids of the chosen options. */
    options: Type.Array(Id, { maxItems: 50 }),
    quantity: Type.Integer({ minimum: 1, maximum: 1000000 }),
  },
  { additionalProperties: false },
);
export type OrderedItem = Static<typeof OrderedItem>;

/** The order after the transition, as far as other services need it. */
export const OrderEvent = Type.Object(
  {
    orderId: Id,
    cafeId: Id,
    customerId: Id,
    status: Type.Enum(['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered', 'collected', 'cancelled'], {
      type: 'string',
    }),
    fulfilment: Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' }),
    /** The delivery address; deliveries only. */
    address: Type.Optional(Address),
    contact: Type.Optional(Contact),
    /** When the order should be ready; absent for as soon as possible. */
    scheduledAt: Type.Optional(Timestamp),
    items: Type.Array(OrderedItem, { minItems: 1, maxItems: 100 }),
    total: Money,
    /** Why the order was cancelled. */
    reason: Type.Optional(Line),
    /** The time of the transition. */
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type OrderEvent = Static<typeof OrderEvent>;

export const ProductBackEvent = Type.Object(
  {
    productId: Id,
    cafeId: Id,
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type ProductBackEvent = Static<typeof ProductBackEvent>;

export const ProductEvent = Type.Object(
  {
    productId: Id,
    categoryId: Id,
    kind: Type.Enum(['beverage', 'food', 'goods'], { type: 'string' }),
    name: Line,
    published: Type.Boolean(),
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type ProductEvent = Static<typeof ProductEvent>;

export const ProductSoldOutEvent = Type.Object(
  {
    productId: Id,
    cafeId: Id,
    reason: Type.Enum(['marked', 'out-of-stock'], { type: 'string' }),
    /** When the mark ends; null if unknown. */
    until: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type ProductSoldOutEvent = Static<typeof ProductSoldOutEvent>;

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
