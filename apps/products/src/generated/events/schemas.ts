// Generated from openapi/products/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

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

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

export const MenuChangedEvent = Type.Object(
  {
    cafeId: Id,
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type MenuChangedEvent = Static<typeof MenuChangedEvent>;

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

export const UnavailableSize = Type.Object(
  {
    productId: Id,
    size: Type.String({ minLength: 1, maxLength: 40 }),
  },
  { additionalProperties: false },
);
export type UnavailableSize = Static<typeof UnavailableSize>;

export const UnavailableOption = Type.Object(
  {
    productId: Id,
    optionId: Id,
  },
  { additionalProperties: false },
);
export type UnavailableOption = Static<typeof UnavailableOption>;

/** Figures are in the item's unit. */
export const StockAvailabilityEvent = Type.Object(
  {
    stockLevelId: Id,
    cafeId: Id,
    itemId: Id,
    itemName: Line,
    unit: Type.Enum(['g', 'ml', 'piece'], { type: 'string' }),
    available: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** Every size whose recipe takes more of the item than is available. */
    unavailableSizes: Type.Array(UnavailableSize, { maxItems: 100000 }),
    /** Every option that takes more of the item than is available, in every size. */
    unavailableOptions: Type.Array(UnavailableOption, { maxItems: 100000 }),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type StockAvailabilityEvent = Static<typeof StockAvailabilityEvent>;
