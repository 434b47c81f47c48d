// Generated from openapi/inventory/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

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

/** Figures are in the item's unit. */
export const StockLowEvent = Type.Object(
  {
    stockLevelId: Id,
    cafeId: Id,
    itemId: Id,
    itemName: Line,
    unit: Type.Enum(['g', 'ml', 'piece'], { type: 'string' }),
    available: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    lowLevel: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    parLevel: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type StockLowEvent = Static<typeof StockLowEvent>;
