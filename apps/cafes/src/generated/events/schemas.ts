// Generated from openapi/cafes/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** As it stands over the door. */
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

/** The ways in which orders are handed over here. */
export const FulfilmentTypes = Type.Array(FulfilmentType, { minItems: 1, maxItems: 3, uniqueItems: true });
export type FulfilmentTypes = Static<typeof FulfilmentTypes>;

/**
 * `open` takes orders, `busy` takes them with a longer lead time, `paused` takes none; in its opening hours,
 * that is.
 */
export const CafeStatus = Type.Enum(['open', 'busy', 'paused'], { type: 'string' });
export type CafeStatus = Static<typeof CafeStatus>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/** A cafe as it is after the change. */
export const CafeEvent = Type.Object(
  {
    cafeId: Id,
    name: Name,
    timeZone: TimeZone,
    currency: Currency,
    fulfilmentTypes: FulfilmentTypes,
    status: CafeStatus,
    /** The cafe's version after the change; a smaller one than was seen before is old news. */
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type CafeEvent = Static<typeof CafeEvent>;
