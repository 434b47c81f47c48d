// Generated from openapi/cafes/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

export const PostalCode = Type.String({
  pattern: '^[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]$',
  minLength: 2,
  maxLength: 16,
});
export type PostalCode = Static<typeof PostalCode>;

/** ISO 3166-1 alpha-2 code. */
export const Country = Type.String({ pattern: '^[A-Z]{2}$', maxLength: 2 });
export type Country = Static<typeof Country>;

/** A postal address. */
export const Address = Type.Object(
  {
    line1: Line,
    line2: Type.Optional(Line),
    city: Line,
    region: Type.Optional(Line),
    postalCode: Type.Optional(PostalCode),
    country: Country,
  },
  { additionalProperties: false },
);
export type Address = Static<typeof Address>;

/** Text of one line, without control characters; null removes it. */
export const LinePatch = Nullable(
  Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 }),
);
export type LinePatch = Static<typeof LinePatch>;

/** The parts of the address to change; null removes one. */
export const AddressPatch = Type.Object(
  {
    line1: Type.Optional(Line),
    line2: Type.Optional(LinePatch),
    city: Type.Optional(Line),
    region: Type.Optional(LinePatch),
    postalCode: Type.Optional(
      Nullable(Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9 -]*[A-Za-z0-9]$', minLength: 2, maxLength: 16 })),
    ),
    country: Type.Optional(Country),
  },
  { additionalProperties: false },
);
export type AddressPatch = Static<typeof AddressPatch>;

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** The name that customers see. */
export const Name = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 100 });
export type Name = Static<typeof Name>;

/** A geographic position, WGS 84, in degrees. */
export const GeoPosition = Type.Object(
  {
    latitude: Type.Number({ minimum: -90, maximum: 90 }),
    longitude: Type.Number({ minimum: -180, maximum: 180 }),
  },
  { additionalProperties: false },
);
export type GeoPosition = Static<typeof GeoPosition>;

/** The phone number for customers, in E.164 format. */
export const Phone = Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$', maxLength: 16 });
export type Phone = Static<typeof Phone>;

/** Name of a time zone in the IANA database. */
export const TimeZone = Type.String({ pattern: '^[A-Za-z][A-Za-z0-9_+/-]*$', minLength: 1, maxLength: 64 });
export type TimeZone = Static<typeof TimeZone>;

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

/** Whether displayed prices include tax. Otherwise tax is added to them. */
export const PricesIncludeTax = Type.Boolean();
export type PricesIncludeTax = Static<typeof PricesIncludeTax>;

export const TaxRate = Type.Object(
  {
    /** The tax category of a product. The rate of `standard` applies to all categories without one. */
    category: Type.String({ pattern: '^[a-z][a-z0-9-]*$', minLength: 1, maxLength: 40 }),
    /** Hundredths of a per cent; 2000 is 20 %, 887.5 is 8.875 %. */
    basisPoints: Type.Number({ minimum: 0, maximum: 10000 }),
  },
  { additionalProperties: false },
);
export type TaxRate = Static<typeof TaxRate>;

/** One rate per category; `standard` is required. */
export const TaxRates = Type.Array(TaxRate, { minItems: 1, maxItems: 20 });
export type TaxRates = Static<typeof TaxRates>;

/** How an order is handed over. */
export const FulfilmentType = Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' });
export type FulfilmentType = Static<typeof FulfilmentType>;

/** How orders are handed over at this cafe. */
export const FulfilmentTypes = Type.Array(FulfilmentType, { minItems: 1, maxItems: 3, uniqueItems: true });
export type FulfilmentTypes = Static<typeof FulfilmentTypes>;

export const Weekday = Type.Enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'], {
  type: 'string',
});
export type Weekday = Static<typeof Weekday>;

/** A local time of day. */
export const WallClock = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', maxLength: 5 });
export type WallClock = Static<typeof WallClock>;

/**
 * A local time of day. If it is not after the opening time, it is on the next day. `24:00` is the end of the
 * day.
 */
export const ClosingTime = Type.String({ pattern: '^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$', maxLength: 5 });
export type ClosingTime = Static<typeof ClosingTime>;

/** A span of each week in which the cafe is open. */
export const WeeklyWindow = Type.Object(
  {
    day: Weekday,
    opens: WallClock,
    closes: ClosingTime,
  },
  { additionalProperties: false },
);
export type WeeklyWindow = Static<typeof WeeklyWindow>;

/** Several per day are possible. Windows that touch are one. A cafe with 24 hours every day never closes. */
export const WeeklyWindows = Type.Array(WeeklyWindow, { maxItems: 70 });
export type WeeklyWindows = Static<typeof WeeklyWindows>;

/** A local day of the cafe. */
export const LocalDate = Type.String({ format: 'date', maxLength: 10 });
export type LocalDate = Static<typeof LocalDate>;

/** A span of one day in which the cafe is open. */
export const DayWindow = Type.Object(
  {
    opens: WallClock,
    closes: ClosingTime,
  },
  { additionalProperties: false },
);
export type DayWindow = Static<typeof DayWindow>;

/** A day whose windows replace the weekly ones. Without windows the cafe is closed. */
export const SpecialDay = Type.Object(
  {
    date: LocalDate,
    note: Type.Optional(Line),
    windows: Type.Array(DayWindow, { maxItems: 10 }),
  },
  { additionalProperties: false },
);
export type SpecialDay = Static<typeof SpecialDay>;

/** At most one entry per day. A window that opens the evening before continues over midnight into a special day. */
export const SpecialDays = Type.Array(SpecialDay, { maxItems: 200 });
export type SpecialDays = Static<typeof SpecialDays>;

export const OpeningHours = Type.Object(
  {
    weekly: WeeklyWindows,
    specialDays: SpecialDays,
  },
  { additionalProperties: false },
);
export type OpeningHours = Static<typeof OpeningHours>;

/** An ISO 8601 duration in whole minutes. */
export const Minutes = Type.String({ pattern: '^PT[0-9]{1,3}M$', maxLength: 6 });
export type Minutes = Static<typeof Minutes>;

/** The length of a slot for scheduled orders. */
export const SlotLength = Type.Enum(['PT5M', 'PT10M', 'PT15M', 'PT20M', 'PT30M', 'PT60M'], { type: 'string' });
export type SlotLength = Static<typeof SlotLength>;

/** How many orders the kitchen makes in one slot. */
export const OrdersPerSlot = Type.Integer({ minimum: 1, maximum: 10000 });
export type OrdersPerSlot = Static<typeof OrdersPerSlot>;

export const KitchenCapacity = Type.Object(
  {
    slotLength: SlotLength,
    ordersPerSlot: OrdersPerSlot,
  },
  { additionalProperties: false },
);
export type KitchenCapacity = Static<typeof KitchenCapacity>;

/** A fee in the currency of the cafe. */
export const Fee = Type.Object(
  {
    /** Minor units. */
    amount: Type.Integer({ minimum: 0, maximum: 1000000000 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Fee = Static<typeof Fee>;

/** Maximum straight-line distance of a delivery; more than 0 if the cafe delivers. */
export const DeliveryRadius = Type.Integer({ minimum: 0, maximum: 100000 });
export type DeliveryRadius = Static<typeof DeliveryRadius>;

/**
 * Within the opening hours, `open` takes orders, `busy` takes them with a longer lead time, and `paused` takes
 * none.
 */
export const CafeStatus = Type.Enum(['open', 'busy', 'paused'], { type: 'string' });
export type CafeStatus = Static<typeof CafeStatus>;

/** The reason, as customers see it. */
export const StatusReason = Nullable(
  Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 }),
);
export type StatusReason = Static<typeof StatusReason>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/** A cafe with its settings and its status. */
export const Cafe = Type.Object(
  {
    id: Id,
    name: Name,
    address: Address,
    position: GeoPosition,
    phone: Type.Optional(Phone),
    timeZone: TimeZone,
    currency: Currency,
    pricesIncludeTax: PricesIncludeTax,
    taxRates: TaxRates,
    fulfilmentTypes: FulfilmentTypes,
    openingHours: OpeningHours,
    leadTime: Minutes,
    busyLeadTime: Minutes,
    lastOrderBefore: Minutes,
    kitchenCapacity: KitchenCapacity,
    deliveryFee: Fee,
    deliveryRadiusMetres: DeliveryRadius,
    status: CafeStatus,
    statusReason: StatusReason,
    /** Increases by one with each change; the `ETag` contains it. */
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Cafe = Static<typeof Cafe>;

/** A cafe in a list. */
export const CafeSummary = Type.Object(
  {
    id: Id,
    name: Name,
    address: Address,
    position: GeoPosition,
    timeZone: TimeZone,
    currency: Currency,
    fulfilmentTypes: FulfilmentTypes,
    status: CafeStatus,
    /** Straight-line distance from `near`; null if the request has no `near`. */
    distanceMetres: Nullable(Type.Integer({ minimum: 0, maximum: 20100000 })),
  },
  { additionalProperties: false },
);
export type CafeSummary = Static<typeof CafeSummary>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

export const CafeList = Type.Object(
  {
    data: Type.Array(CafeSummary, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type CafeList = Static<typeof CafeList>;

/** The coordinates to change. */
export const PositionPatch = Type.Object(
  {
    latitude: Type.Optional(Type.Number({ minimum: -90, maximum: 90 })),
    longitude: Type.Optional(Type.Number({ minimum: -180, maximum: 180 })),
  },
  { additionalProperties: false },
);
export type PositionPatch = Static<typeof PositionPatch>;

/** The phone number for customers, in E.164 format; null removes it. */
export const PhonePatch = Nullable(Type.String({ pattern: '^\\+[1-9][0-9]{6,14}$', maxLength: 16 }));
export type PhonePatch = Static<typeof PhonePatch>;

export const OpeningHoursPatch = Type.Object(
  {
    weekly: Type.Optional(WeeklyWindows),
    specialDays: Type.Optional(SpecialDays),
  },
  { additionalProperties: false },
);
export type OpeningHoursPatch = Static<typeof OpeningHoursPatch>;

export const KitchenCapacityPatch = Type.Object(
  {
    slotLength: Type.Optional(SlotLength),
    ordersPerSlot: Type.Optional(OrdersPerSlot),
  },
  { additionalProperties: false },
);
export type KitchenCapacityPatch = Static<typeof KitchenCapacityPatch>;

export const FeePatch = Type.Object(
  {
    amount: Type.Optional(Type.Integer({ minimum: 0, maximum: 1000000000 })),
    currency: Type.Optional(Currency),
  },
  { additionalProperties: false },
);
export type FeePatch = Static<typeof FeePatch>;

/** The settings to change, at least one. Objects are merged, lists are replaced. */
export const CafePatch = Type.Object(
  {
    name: Type.Optional(Name),
    address: Type.Optional(AddressPatch),
    position: Type.Optional(PositionPatch),
    phone: Type.Optional(PhonePatch),
    timeZone: Type.Optional(TimeZone),
    currency: Type.Optional(Currency),
    pricesIncludeTax: Type.Optional(PricesIncludeTax),
    taxRates: Type.Optional(TaxRates),
    fulfilmentTypes: Type.Optional(FulfilmentTypes),
    openingHours: Type.Optional(OpeningHoursPatch),
    leadTime: Type.Optional(Minutes),
    busyLeadTime: Type.Optional(Minutes),
    lastOrderBefore: Type.Optional(Minutes),
    kitchenCapacity: Type.Optional(KitchenCapacityPatch),
    deliveryFee: Type.Optional(FeePatch),
    deliveryRadiusMetres: Type.Optional(DeliveryRadius),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type CafePatch = Static<typeof CafePatch>;

/** The settings of a cafe. The status has its own operation. */
export const CafeSettings = Type.Object(
  {
    name: Name,
    address: Address,
    position: GeoPosition,
    phone: Type.Optional(Phone),
    timeZone: TimeZone,
    currency: Currency,
    pricesIncludeTax: PricesIncludeTax,
    taxRates: TaxRates,
    fulfilmentTypes: FulfilmentTypes,
    openingHours: OpeningHours,
    leadTime: Minutes,
    busyLeadTime: Minutes,
    lastOrderBefore: Minutes,
    kitchenCapacity: KitchenCapacity,
    deliveryFee: Fee,
    deliveryRadiusMetres: DeliveryRadius,
  },
  { additionalProperties: false },
);
export type CafeSettings = Static<typeof CafeSettings>;

/**
 * Why no orders are taken; null if they are taken. `special-day`: a weekly window would be open, but a special
 * day replaces it. `last-order-passed`: the cafe is open, but the time of the last order has passed.
 */
export const ClosedReason = Nullable(
  Type.Enum(['outside-hours', 'special-day', 'last-order-passed', 'paused'], { type: 'string' }),
);
export type ClosedReason = Static<typeof ClosedReason>;

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

/** The params of getCafe. */
export const GetCafeParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type GetCafeParams = Static<typeof GetCafeParams>;

/** The params of getOpening. */
export const GetOpeningParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type GetOpeningParams = Static<typeof GetOpeningParams>;

/** An instant of this century (RFC 3339, any offset). */
export const Instant = Type.String({ format: 'date-time', pattern: '^20[0-9]{2}-', maxLength: 35 });
export type Instant = Static<typeof Instant>;

/** The query of getOpening. */
export const GetOpeningQuery = Type.Object({ at: Type.Optional(Instant) }, { additionalProperties: false });
export type GetOpeningQuery = Static<typeof GetOpeningQuery>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** The query of listCafes. */
export const ListCafesQuery = Type.Object(
  {
    city: Type.Optional(Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 100 })),
    fulfilment: Type.Optional(FulfilmentType),
    status: Type.Optional(CafeStatus),
    near: Type.Optional(
      Type.String({ pattern: '^-?[0-9]{1,2}(\\.[0-9]{1,7})?,-?[0-9]{1,3}(\\.[0-9]{1,7})?$', maxLength: 30 }),
    ),
    withinMetres: Type.Optional(Type.Integer({ minimum: 1, maximum: 20100000 })),
    sort: Type.Enum(['name', '-name', 'createdAt', '-createdAt', 'distance'], { type: 'string', default: 'name' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListCafesQuery = Static<typeof ListCafesQuery>;

/** The params of listSlots. */
export const ListSlotsParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type ListSlotsParams = Static<typeof ListSlotsParams>;

/** The query of listSlots. */
export const ListSlotsQuery = Type.Object({ date: Type.Optional(LocalDate) }, { additionalProperties: false });
export type ListSlotsQuery = Static<typeof ListSlotsQuery>;

export const MaybeTimestamp = Nullable(Type.String({ format: 'date-time', maxLength: 35 }));
export type MaybeTimestamp = Static<typeof MaybeTimestamp>;

export const Opening = Type.Object(
  {
    cafeId: Id,
    /** The instant of the request. */
    at: Timestamp,
    timeZone: TimeZone,
    /** Whether orders are taken: within the opening hours, before the last order, and not paused. */
    open: Type.Boolean(),
    reason: ClosedReason,
    cafeStatus: CafeStatus,
    statusReason: StatusReason,
    /**
     * Start of the opening span that contains the instant, or of the next one. Null if the cafe has been open since
     * before yesterday, and if no span begins within four weeks.
     */
    opensAt: MaybeTimestamp,
    /** End of the same span; null if it does not end within four weeks. */
    closesAt: MaybeTimestamp,
    /** From this instant until `closesAt`, no orders are taken. */
    lastOrderAt: MaybeTimestamp,
    /** When orders are taken again; null while they are taken, while the cafe is paused, and if it is not known. */
    opensNextAt: MaybeTimestamp,
    /** The minimum time for an order in the current status. */
    leadTime: Minutes,
    /** The instant plus the lead time; null while no orders are taken. */
    earliestReadyAt: MaybeTimestamp,
    fulfilmentTypes: FulfilmentTypes,
  },
  { additionalProperties: false },
);
export type Opening = Static<typeof Opening>;

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

/** The params of replaceCafe. */
export const ReplaceCafeParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type ReplaceCafeParams = Static<typeof ReplaceCafeParams>;

/** The params of setCafeStatus. */
export const SetCafeStatusParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type SetCafeStatusParams = Static<typeof SetCafeStatusParams>;

/** A span of time for which orders can be placed in advance; the end is exclusive. */
export const Slot = Type.Object(
  {
    startsAt: Timestamp,
    endsAt: Timestamp,
    capacity: OrdersPerSlot,
  },
  { additionalProperties: false },
);
export type Slot = Static<typeof Slot>;

export const SlotDay = Type.Object(
  {
    cafeId: Id,
    date: LocalDate,
    timeZone: TimeZone,
    /** At most 300, on a day of 25 hours with slots of five minutes. */
    slots: Type.Array(Slot, { maxItems: 300 }),
  },
  { additionalProperties: false },
);
export type SlotDay = Static<typeof SlotDay>;

export const StatusChange = Type.Object(
  {
    status: CafeStatus,
    reason: Type.Optional(StatusReason),
  },
  { additionalProperties: false },
);
export type StatusChange = Static<typeof StatusChange>;

/** The params of updateCafe. */
export const UpdateCafeParams = Type.Object({ cafeId: Id }, { additionalProperties: false });
export type UpdateCafeParams = Static<typeof UpdateCafeParams>;
