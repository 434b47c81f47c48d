// Generated from openapi/inventory/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { MapOf, Nullable } from '@coffeemesh/service-kit/schema';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** The params of confirmReservation. */
export const ConfirmReservationParams = Type.Object({ reservationId: Id }, { additionalProperties: false });
export type ConfirmReservationParams = Static<typeof ConfirmReservationParams>;

export const CountLine = Type.Object(
  {
    itemId: Id,
    /** Everything in stock, including what is reserved. */
    counted: Type.Object(
      {
        amount: Type.Integer({ minimum: 0, maximum: 2000000000 }),
        unit: Type.Enum(['g', 'kg', 'ml', 'l', 'piece'], { type: 'string' }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
);
export type CountLine = Static<typeof CountLine>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

export const Count = Type.Object(
  {
    cafeId: Id,
    lines: Type.Array(CountLine, { minItems: 1, maxItems: 100 }),
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type Count = Static<typeof Count>;

/** The code of a size in Products. */
export const SizeCode = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 40 });
export type SizeCode = Static<typeof SizeCode>;

/** An amount of an item. Kilograms and litres are converted to grams and millilitres. */
export const Quantity = Type.Object(
  {
    amount: Type.Integer({ minimum: 1, maximum: 2000000000 }),
    unit: Type.Enum(['g', 'kg', 'ml', 'l', 'piece'], { type: 'string' }),
  },
  { additionalProperties: false },
);
export type Quantity = Static<typeof Quantity>;

/** The amount of an item that one portion takes. */
export const RecipeLine = Type.Object(
  {
    itemId: Id,
    quantity: Quantity,
  },
  { additionalProperties: false },
);
export type RecipeLine = Static<typeof RecipeLine>;

export const SizeRecipe = Type.Object(
  {
    size: SizeCode,
    lines: Type.Array(RecipeLine, { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type SizeRecipe = Static<typeof SizeRecipe>;

/** The items that a chosen option takes in addition to the recipe of the size. */
export const OptionRecipe = Type.Object(
  {
    optionId: Id,
    /**
     * The size that it applies to; null for all. An option has either one recipe for all sizes, or recipes for
     * single sizes.
     */
    size: Nullable(Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 40 })),
    lines: Type.Array(RecipeLine, { minItems: 1, maxItems: 50 }),
  },
  { additionalProperties: false },
);
export type OptionRecipe = Static<typeof OptionRecipe>;

export const CreateRecipe = Type.Object(
  {
    productId: Id,
    sizes: Type.Array(SizeRecipe, { maxItems: 20 }),
    options: Type.Array(OptionRecipe, { maxItems: 1000, default: [] }),
  },
  { additionalProperties: false },
);
export type CreateRecipe = Static<typeof CreateRecipe>;

/** A number of portions of one product of an order. */
export const ReservationItem = Type.Object(
  {
    productId: Id,
    size: SizeCode,
    /** The ids of the chosen options. */
    options: Type.Array(Id, { maxItems: 100 }),
    quantity: Type.Integer({ minimum: 1, maximum: 1000000 }),
  },
  { additionalProperties: false },
);
export type ReservationItem = Static<typeof ReservationItem>;

export const CreateReservation = Type.Object(
  {
    /** Chosen by the caller; new for each attempt. */
    reservationId: Type.String({ format: 'uuid', maxLength: 36 }),
    orderId: Id,
    cafeId: Id,
    items: Type.Array(ReservationItem, { minItems: 1, maxItems: 100 }),
    /** When the reservation expires unless it is confirmed. Null for never; by default 15 minutes from now. */
    expiresAt: Type.Optional(Nullable(Type.String({ format: 'date-time', maxLength: 35 }))),
  },
  { additionalProperties: false },
);
export type CreateReservation = Static<typeof CreateReservation>;

/**
 * `failed`: the service still retries the event automatically, with growing delays. `dead`: all automatic
 * attempts have failed, and an administrator must decide. `applied`: the event has had its effect. `discarded`:
 * the event is never applied.
 */
export const DeadLetterOutcome = Type.Enum(['failed', 'dead', 'applied', 'discarded'], { type: 'string' });
export type DeadLetterOutcome = Static<typeof DeadLetterOutcome>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

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

/** The params of deleteItem. */
export const DeleteItemParams = Type.Object({ itemId: Id }, { additionalProperties: false });
export type DeleteItemParams = Static<typeof DeleteItemParams>;

/** The params of deleteRecipe. */
export const DeleteRecipeParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type DeleteRecipeParams = Static<typeof DeleteRecipeParams>;

/** The params of discardInventoryDeadLetter. */
export const DiscardInventoryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type DiscardInventoryDeadLetterParams = Static<typeof DiscardInventoryDeadLetterParams>;

/** `sold`: taken by a confirmed reservation. */
export const EntryKind = Type.Enum(['restock', 'waste', 'count', 'transfer-out', 'transfer-in', 'sold'], {
  type: 'string',
});
export type EntryKind = Static<typeof EntryKind>;

export const ExtendReservation = Type.Object(
  {
    /** The new expiry; null to hold it until it is confirmed or released. */
    expiresAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
  },
  { additionalProperties: false },
);
export type ExtendReservation = Static<typeof ExtendReservation>;

/** The params of extendReservation. */
export const ExtendReservationParams = Type.Object({ reservationId: Id }, { additionalProperties: false });
export type ExtendReservationParams = Static<typeof ExtendReservationParams>;

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

/** The params of getInventoryDeadLetter. */
export const GetInventoryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type GetInventoryDeadLetterParams = Static<typeof GetInventoryDeadLetterParams>;

/** The params of getItem. */
export const GetItemParams = Type.Object({ itemId: Id }, { additionalProperties: false });
export type GetItemParams = Static<typeof GetItemParams>;

/** The params of getRecipe. */
export const GetRecipeParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type GetRecipeParams = Static<typeof GetRecipeParams>;

/** The params of getReservation. */
export const GetReservationParams = Type.Object({ reservationId: Id }, { additionalProperties: false });
export type GetReservationParams = Static<typeof GetReservationParams>;

/** The params of getStockLevel. */
export const GetStockLevelParams = Type.Object({ stockLevelId: Id }, { additionalProperties: false });
export type GetStockLevelParams = Static<typeof GetStockLevelParams>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** `ingredient`: products are made of it. `goods`: it is sold as it is. `packaging`: cups, lids, bags. */
export const ItemKind = Type.Enum(['ingredient', 'goods', 'packaging'], { type: 'string' });
export type ItemKind = Static<typeof ItemKind>;

/** The unit in which an item is counted. */
export const Unit = Type.Enum(['g', 'ml', 'piece'], { type: 'string' });
export type Unit = Static<typeof Unit>;

export const Item = Type.Object(
  {
    id: Id,
    name: Line,
    kind: ItemKind,
    unit: Unit,
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Item = Static<typeof Item>;

export const ItemInput = Type.Object(
  {
    name: Line,
    kind: ItemKind,
    unit: Unit,
  },
  { additionalProperties: false },
);
export type ItemInput = Static<typeof ItemInput>;

export const ItemPage = Type.Object(
  {
    data: Type.Array(Item, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type ItemPage = Static<typeof ItemPage>;

/** One change of the stock of one item at one cafe. Entries never change. */
export const LedgerEntry = Type.Object(
  {
    /** Increases with each entry. */
    sequence: Type.Integer({ minimum: 1, maximum: 9007199254740991 }),
    movementId: Id,
    cafeId: Id,
    itemId: Id,
    kind: EntryKind,
    /** The change in the item's unit; negative if the stock decreased. */
    change: Type.Integer({ minimum: -2000000000, maximum: 2000000000 }),
    /** `onHand` of the stock level after this entry. */
    onHand: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** Why the items were wasted. */
    reason: Nullable(Type.String({ maxLength: 40 })),
    note: Nullable(Type.String({ maxLength: 200 })),
    /** The id of the person or service that made the change. */
    actorId: Type.String({ maxLength: 200 }),
    createdAt: Timestamp,
  },
  { additionalProperties: false },
);
export type LedgerEntry = Static<typeof LedgerEntry>;

export const LedgerEntryPage = Type.Object(
  {
    data: Type.Array(LedgerEntry, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type LedgerEntryPage = Static<typeof LedgerEntryPage>;

/** The query of listInventoryDeadLetters. */
export const ListInventoryDeadLettersQuery = Type.Object(
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
export type ListInventoryDeadLettersQuery = Static<typeof ListInventoryDeadLettersQuery>;

/** The query of listItems. */
export const ListItemsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    search: Type.Optional(Line),
    kind: Type.Optional(ItemKind),
    sort: Type.Enum(['name', '-name', 'createdAt', '-createdAt'], { type: 'string', default: 'name' }),
  },
  { additionalProperties: false },
);
export type ListItemsQuery = Static<typeof ListItemsQuery>;

/** The query of listLedgerEntries. */
export const ListLedgerEntriesQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    cafeId: Type.Optional(Id),
    itemId: Type.Optional(Id),
    kind: Type.Optional(EntryKind),
    movementId: Type.Optional(Id),
    since: Type.Optional(Timestamp),
    until: Type.Optional(Timestamp),
    sort: Type.Enum(['sequence', '-sequence'], { type: 'string', default: '-sequence' }),
  },
  { additionalProperties: false },
);
export type ListLedgerEntriesQuery = Static<typeof ListLedgerEntriesQuery>;

/** The query of listRecipes. */
export const ListRecipesQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    itemId: Type.Optional(Id),
    sort: Type.Enum(['productId', '-productId'], { type: 'string', default: 'productId' }),
  },
  { additionalProperties: false },
);
export type ListRecipesQuery = Static<typeof ListRecipesQuery>;

/**
 * `held`: the stock is held. `confirmed`: it was taken. `released`: it is available again. `expired`: it is
 * available again since `expiresAt` passed. Only `held` is not final.
 */
export const ReservationStatus = Type.Enum(['held', 'confirmed', 'released', 'expired'], { type: 'string' });
export type ReservationStatus = Static<typeof ReservationStatus>;

/** The query of listReservations. */
export const ListReservationsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    cafeId: Type.Optional(Id),
    orderId: Type.Optional(Id),
    status: Type.Optional(ReservationStatus),
    sort: Type.Enum(['createdAt', '-createdAt'], { type: 'string', default: '-createdAt' }),
  },
  { additionalProperties: false },
);
export type ListReservationsQuery = Static<typeof ListReservationsQuery>;

/**
 * `out`: less than the smallest portion of any recipe is available, or nothing if no recipe takes it. `low`: no
 * more than the low level. `ok`: more than that.
 */
export const StockStatus = Type.Enum(['ok', 'low', 'out'], { type: 'string' });
export type StockStatus = Static<typeof StockStatus>;

/** The query of listStockLevels. */
export const ListStockLevelsQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
    cafeId: Type.Optional(Id),
    itemId: Type.Optional(Id),
    search: Type.Optional(Line),
    status: Type.Optional(StockStatus),
    sort: Type.Enum(['name', '-name'], { type: 'string', default: 'name' }),
  },
  { additionalProperties: false },
);
export type ListStockLevelsQuery = Static<typeof ListStockLevelsQuery>;

/** A restock, waste, count or transfer, with its ledger entries. */
export const Movement = Type.Object(
  {
    id: Id,
    entries: Type.Array(LedgerEntry, { maxItems: 200 }),
  },
  { additionalProperties: false },
);
export type Movement = Static<typeof Movement>;

export const MovementLine = Type.Object(
  {
    itemId: Id,
    quantity: Quantity,
  },
  { additionalProperties: false },
);
export type MovementLine = Static<typeof MovementLine>;

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

export const Recipe = Type.Object(
  {
    productId: Id,
    sizes: Type.Array(SizeRecipe, { maxItems: 20 }),
    options: Type.Array(OptionRecipe, { maxItems: 1000 }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Recipe = Static<typeof Recipe>;

export const RecipePage = Type.Object(
  {
    data: Type.Array(Recipe, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type RecipePage = Static<typeof RecipePage>;

/** The params of releaseReservation. */
export const ReleaseReservationParams = Type.Object({ reservationId: Id }, { additionalProperties: false });
export type ReleaseReservationParams = Static<typeof ReleaseReservationParams>;

/** The params of replaceItem. */
export const ReplaceItemParams = Type.Object({ itemId: Id }, { additionalProperties: false });
export type ReplaceItemParams = Static<typeof ReplaceItemParams>;

export const ReplaceRecipe = Type.Object(
  {
    sizes: Type.Array(SizeRecipe, { maxItems: 20 }),
    options: Type.Array(OptionRecipe, { maxItems: 1000, default: [] }),
  },
  { additionalProperties: false },
);
export type ReplaceRecipe = Static<typeof ReplaceRecipe>;

/** The params of replaceRecipe. */
export const ReplaceRecipeParams = Type.Object({ productId: Id }, { additionalProperties: false });
export type ReplaceRecipeParams = Static<typeof ReplaceRecipeParams>;

/** The params of replayInventoryDeadLetter. */
export const ReplayInventoryDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type ReplayInventoryDeadLetterParams = Static<typeof ReplayInventoryDeadLetterParams>;

export const Reservation = Type.Object(
  {
    id: Id,
    orderId: Id,
    cafeId: Id,
    status: ReservationStatus,
    items: Type.Array(ReservationItem, { minItems: 1, maxItems: 100 }),
    expiresAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    createdAt: Timestamp,
    /** When the reservation was confirmed, released or expired. */
    endedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Reservation = Static<typeof Reservation>;

/** The amount of one item that the reservation holds for all its products. */
export const ReservationLine = Type.Object(
  {
    itemId: Id,
    itemName: Line,
    amount: Type.Integer({ minimum: 1, maximum: 2000000000 }),
    unit: Unit,
  },
  { additionalProperties: false },
);
export type ReservationLine = Static<typeof ReservationLine>;

export const ReservationPage = Type.Object(
  {
    data: Type.Array(Reservation, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type ReservationPage = Static<typeof ReservationPage>;

export const ReservationWithLines = Type.Object(
  {
    id: Id,
    orderId: Id,
    cafeId: Id,
    status: ReservationStatus,
    items: Type.Array(ReservationItem, { minItems: 1, maxItems: 100 }),
    lines: Type.Array(ReservationLine, { maxItems: 10000 }),
    expiresAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    createdAt: Timestamp,
    /** When the reservation was confirmed, released or expired. */
    endedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type ReservationWithLines = Static<typeof ReservationWithLines>;

export const Restock = Type.Object(
  {
    cafeId: Id,
    lines: Type.Array(MovementLine, { minItems: 1, maxItems: 100 }),
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type Restock = Static<typeof Restock>;

/** One item at one cafe. All figures are in the item's unit. */
export const StockLevel = Type.Object(
  {
    id: Id,
    cafeId: Id,
    itemId: Id,
    itemName: Line,
    unit: Unit,
    /** The amount in stock. */
    onHand: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** The part that is held for orders. */
    reserved: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** The part that can still be sold. */
    available: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** At this amount or less, `stock-low` is published; 0 for never. */
    lowLevel: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    /** The amount to which a restock should fill up. */
    parLevel: Type.Integer({ minimum: 0, maximum: 2000000000 }),
    status: StockStatus,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type StockLevel = Static<typeof StockLevel>;

export const StockLevelPage = Type.Object(
  {
    data: Type.Array(StockLevel, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type StockLevelPage = Static<typeof StockLevelPage>;

export const Transfer = Type.Object(
  {
    fromCafeId: Id,
    toCafeId: Id,
    lines: Type.Array(MovementLine, { minItems: 1, maxItems: 100 }),
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type Transfer = Static<typeof Transfer>;

/** A JSON merge patch (RFC 7396); figures are in the item's unit. */
export const UpdateStockLevel = Type.Object(
  {
    lowLevel: Type.Optional(Type.Integer({ minimum: 0, maximum: 2000000000 })),
    parLevel: Type.Optional(Type.Integer({ minimum: 0, maximum: 2000000000 })),
  },
  { additionalProperties: false, minProperties: 1 },
);
export type UpdateStockLevel = Static<typeof UpdateStockLevel>;

/** The params of updateStockLevel. */
export const UpdateStockLevelParams = Type.Object({ stockLevelId: Id }, { additionalProperties: false });
export type UpdateStockLevelParams = Static<typeof UpdateStockLevelParams>;

export const WasteReason = Type.Enum(['expired', 'spilled', 'damaged', 'quality', 'stolen', 'other'], {
  type: 'string',
});
export type WasteReason = Static<typeof WasteReason>;

export const Waste = Type.Object(
  {
    cafeId: Id,
    reason: WasteReason,
    lines: Type.Array(MovementLine, { minItems: 1, maxItems: 100 }),
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type Waste = Static<typeof Waste>;
