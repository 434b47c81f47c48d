// Generated from openapi/orders/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { MapOf, Nullable, OneOf } from '@coffeemesh/service-kit/schema';

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

/** A size of the product, by its code on the menu. */
export const SizeCode = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 40 });
export type SizeCode = Static<typeof SizeCode>;

export const Quantity = Type.Integer({ minimum: 1, maximum: 1000000 });
export type Quantity = Static<typeof Quantity>;

export const BasketItem = Type.Object(
  {
    productId: Id,
    size: SizeCode,
    /** Ids of options of the product's modifier groups, each at most once. Absent or empty for none. */
    options: Type.Optional(Type.Array(Id, { maxItems: 50 })),
    quantity: Quantity,
    note: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type BasketItem = Static<typeof BasketItem>;

/** The params of cancelOrder. */
export const CancelOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type CancelOrderParams = Static<typeof CancelOrderParams>;

export const CancelRequest = Type.Object(
  {
    reason: Type.Optional(Line),
  },
  { additionalProperties: false },
);
export type CancelRequest = Static<typeof CancelRequest>;

export const Cancellation = Type.Object(
  {
    /**
     * `requested`: by the customer or the staff. `unpaid`: not paid in time. `kitchen`: the kitchen could not make
     * it.
     */
    cause: Type.Enum(['requested', 'unpaid', 'kitchen'], { type: 'string' }),
    /** The reason, if one was given. */
    reason: Nullable(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);
export type Cancellation = Static<typeof Cancellation>;

/**
 * A card, by its token from the payment provider. Card numbers are never accepted. The built-in simulator knows
 * `tok_approve`, `tok_decline` and others; see the payments service.
 */
export const CardMeans = Type.Object(
  {
    kind: Type.Literal('card'),
    token: Type.String({ pattern: '^[a-z]{2,10}_[A-Za-z0-9_]+$', minLength: 5, maxLength: 100 }),
  },
  { additionalProperties: false },
);
export type CardMeans = Static<typeof CardMeans>;

/** The params of collectOrder. */
export const CollectOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type CollectOrderParams = Static<typeof CollectOrderParams>;

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

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

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

/** The params of deleteOrder. */
export const DeleteOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type DeleteOrderParams = Static<typeof DeleteOrderParams>;

/** The params of discardOrdersDeadLetter. */
export const DiscardOrdersDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type DiscardOrdersDeadLetterParams = Static<typeof DiscardOrdersDeadLetterParams>;

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

/** `pickup` at the counter, `dine-in` at a table, `delivery` to an address. */
export const Fulfilment = Type.Enum(['pickup', 'dine-in', 'delivery'], { type: 'string' });
export type Fulfilment = Static<typeof Fulfilment>;

/** The params of getOrder. */
export const GetOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type GetOrderParams = Static<typeof GetOrderParams>;

/** The params of getOrdersDeadLetter. */
export const GetOrdersDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type GetOrdersDeadLetterParams = Static<typeof GetOrdersDeadLetterParams>;

/**
 * `created`: not paid yet. `paid`: waits for the kitchen. `progress`: is being made. `ready`: waits at the
 * counter. `dispatched`: a courier has it. `delivered`, `collected`: handed over. `cancelled`: its stock and
 * money are released or being released.
 */
export const OrderStatus = Type.Enum(
  ['created', 'paid', 'progress', 'ready', 'dispatched', 'delivered', 'collected', 'cancelled'],
  { type: 'string' },
);
export type OrderStatus = Static<typeof OrderStatus>;

/** One transition of the order. */
export const HistoryEntry = Type.Object(
  {
    /**
     * The action. `giveUp`: the kitchen cannot make it. `failDelivery`: the courier could not hand it over.
     * `bringBack`: the courier brought it back to the cafe.
     */
    action: Type.Enum(
      [
        'create',
        'replace',
        'pay',
        'start',
        'finish',
        'dispatch',
        'failDelivery',
        'bringBack',
        'deliver',
        'collect',
        'cancel',
        'expire',
        'giveUp',
      ],
      { type: 'string' },
    ),
    status: OrderStatus,
    at: Timestamp,
    /** The customer, the staff, or the system: an event of the kitchen or of delivery, or an expiry. */
    by: Type.Enum(['customer', 'staff', 'system'], { type: 'string' }),
    /** The reason, if one was given. */
    note: Nullable(Type.String({ maxLength: 200 })),
  },
  { additionalProperties: false },
);
export type HistoryEntry = Static<typeof HistoryEntry>;

export const HistoryPage = Type.Object(
  {
    data: Type.Array(HistoryEntry, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type HistoryPage = Static<typeof HistoryPage>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfMatchHeader = Type.String({ pattern: '^(\\*|"[0-9]{1,10}")$', minLength: 1, maxLength: 64 });
export type IfMatchHeader = Static<typeof IfMatchHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** The params of listOrderHistory. */
export const ListOrderHistoryParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type ListOrderHistoryParams = Static<typeof ListOrderHistoryParams>;

/** The query of listOrderHistory. */
export const ListOrderHistoryQuery = Type.Object(
  {
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListOrderHistoryQuery = Static<typeof ListOrderHistoryQuery>;

/** The query of listOrdersDeadLetters. */
export const ListOrdersDeadLettersQuery = Type.Object(
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
export type ListOrdersDeadLettersQuery = Static<typeof ListOrdersDeadLettersQuery>;

/** The query of listOrders. */
export const ListOrdersQuery = Type.Object(
  {
    cancelled: Type.Optional(Type.Boolean()),
    status: Type.Optional(OrderStatus),
    cafeId: Type.Optional(Id),
    since: Type.Optional(Timestamp),
    sort: Type.Enum(['createdAt', '-createdAt'], { type: 'string', default: '-createdAt' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListOrdersQuery = Static<typeof ListOrdersQuery>;

/** The query of listSagas. */
export const ListSagasQuery = Type.Object(
  {
    state: Type.Enum(['open', 'stuck', 'done'], { type: 'string', default: 'stuck' }),
    orderId: Type.Optional(Id),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListSagasQuery = Static<typeof ListSagasQuery>;

/** An amount in the minor unit of its currency, such as cents. */
export const Money = Type.Object(
  {
    amount: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Money = Static<typeof Money>;

export const PricedOption = Type.Object(
  {
    optionId: Id,
    name: Line,
    price: Money,
  },
  { additionalProperties: false },
);
export type PricedOption = Static<typeof PricedOption>;

/** An item with the menu's names and prices at the time of pricing. */
export const PricedItem = Type.Object(
  {
    productId: Id,
    name: Line,
    size: SizeCode,
    options: Type.Array(PricedOption, { maxItems: 50 }),
    quantity: Quantity,
    note: Nullable(Type.String({ maxLength: 200 })),
    /** The price of one, including its options. */
    unitPrice: Money,
    /** `unitPrice` times `quantity`. */
    total: Money,
  },
  { additionalProperties: false },
);
export type PricedItem = Static<typeof PricedItem>;

/** The tax at one rate. */
export const TaxLine = Type.Object(
  {
    /** The cafe's name for the category of goods at this rate. */
    category: Type.String({ minLength: 1, maxLength: 40 }),
    /** The rate: 2000 is 20 %, 887.5 is 8.875 %. */
    basisPoints: Type.Number({ minimum: 0, maximum: 10000 }),
    amount: Money,
  },
  { additionalProperties: false },
);
export type TaxLine = Static<typeof TaxLine>;

/** `total` is `subtotal + deliveryFee + tip`, and `+ tax` where the cafe's prices do not include it. */
export const Prices = Type.Object(
  {
    /** The sum of the items. */
    subtotal: Money,
    deliveryFee: Money,
    tip: Money,
    /** The sum of `taxes`. */
    tax: Money,
    /** Whether the items' prices include the tax. */
    taxIncluded: Type.Boolean(),
    taxes: Type.Array(TaxLine, { maxItems: 20 }),
    /** The amount to be paid. */
    total: Money,
  },
  { additionalProperties: false },
);
export type Prices = Static<typeof Prices>;

export const Order = Type.Object(
  {
    id: Id,
    cafeId: Id,
    /** The person who placed the order. */
    customerId: Id,
    status: OrderStatus,
    fulfilment: Fulfilment,
    items: Type.Array(PricedItem, { minItems: 1, maxItems: 100 }),
    prices: Prices,
    address: OneOf([Address, Type.Null()]),
    contact: OneOf([Contact, Type.Null()]),
    /** When the order should be ready; null for as soon as possible. */
    scheduledAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    note: Nullable(Type.String({ maxLength: 1000 })),
    /** Whether a payment is in progress. */
    paymentInFlight: Type.Boolean(),
    /** The payment that paid the order, at the payments service. */
    paymentId: Nullable(Type.String({ format: 'uuid', maxLength: 36 })),
    /** When the kitchen expects the order to be ready; null before it is scheduled. */
    promisedAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    cancellation: OneOf([Cancellation, Type.Null()]),
    /** When the order expires unless it is paid; null after it is paid or cancelled. */
    expiresAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    paidAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    version: Type.Integer({ minimum: 1, maximum: 2147483647 }),
  },
  { additionalProperties: false },
);
export type Order = Static<typeof Order>;

export const OrderPage = Type.Object(
  {
    data: Type.Array(Order, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type OrderPage = Static<typeof OrderPage>;

/** A tip for the staff, in the cafe's currency. Not taxed. */
export const Tip = Type.Object(
  {
    /** In the currency's minor unit. */
    amount: Type.Integer({ minimum: 0, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Tip = Static<typeof Tip>;

/** Text with line breaks, without U+0000. */
export const Text = Type.String({ pattern: '^[^\\u0000]+$', minLength: 1, maxLength: 1000 });
export type Text = Static<typeof Text>;

/**
 * An order without prices: the service calculates them from the cafe's current menu. A delivery needs an
 * `address` and a `contact`; other orders have no `address`.
 */
export const OrderRequest = Type.Object(
  {
    cafeId: Id,
    fulfilment: Fulfilment,
    items: Type.Array(BasketItem, { minItems: 1, maxItems: 100 }),
    address: Type.Optional(Address),
    contact: Type.Optional(Contact),
    /** When the order should be ready; absent for as soon as possible. */
    scheduledAt: Type.Optional(Timestamp),
    tip: Type.Optional(Tip),
    note: Type.Optional(Text),
  },
  { additionalProperties: false },
);
export type OrderRequest = Static<typeof OrderRequest>;

/** The params of payOrder. */
export const PayOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type PayOrderParams = Static<typeof PayOrderParams>;

export const PayRequest = Type.Object(
  {
    means: CardMeans,
  },
  { additionalProperties: false },
);
export type PayRequest = Static<typeof PayRequest>;

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

export const Quote = Type.Object(
  {
    cafeId: Id,
    fulfilment: Fulfilment,
    items: Type.Array(PricedItem, { minItems: 1, maxItems: 100 }),
    prices: Prices,
  },
  { additionalProperties: false },
);
export type Quote = Static<typeof Quote>;

/** A basket to be priced. */
export const QuoteRequest = Type.Object(
  {
    cafeId: Id,
    fulfilment: Fulfilment,
    items: Type.Array(BasketItem, { minItems: 1, maxItems: 100 }),
    address: Type.Optional(Address),
    tip: Type.Optional(Tip),
  },
  { additionalProperties: false },
);
export type QuoteRequest = Static<typeof QuoteRequest>;

/** The params of replaceOrder. */
export const ReplaceOrderParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type ReplaceOrderParams = Static<typeof ReplaceOrderParams>;

/** The params of replayOrdersDeadLetter. */
export const ReplayOrdersDeadLetterParams = Type.Object({ eventId: Id }, { additionalProperties: false });
export type ReplayOrdersDeadLetterParams = Static<typeof ReplayOrdersDeadLetterParams>;

/** The params of retrySaga. */
export const RetrySagaParams = Type.Object({ orderId: Id }, { additionalProperties: false });
export type RetrySagaParams = Static<typeof RetrySagaParams>;

/**
 * `open`: at least one step remains. `stuck`: open, with five or more failed attempts in a row. `done`: every
 * participant has reached its target.
 */
export const SagaState = Type.Enum(['open', 'stuck', 'done'], { type: 'string' });
export type SagaState = Static<typeof SagaState>;

/**
 * One payment attempt of an order and all that follows from it: its `goal`, and the last known state at each
 * participant (inventory, payments, kitchen). A step that fails is retried under the same idempotency key until
 * it succeeds.
 */
export const Saga = Type.Object(
  {
    /** The payment attempt; the reservation has the same id. */
    id: Id,
    orderId: Id,
    state: SagaState,
    /**
     * `pay`: reserve the stock, authorise the money. `make`: schedule it in the kitchen. `serve`: confirm the stock.
     * `settle`: capture the money. `compensate`: cancel the schedule, void or refund the money, release the stock.
     */
    goal: Type.Enum(['pay', 'make', 'serve', 'settle', 'compensate'], { type: 'string' }),
    /** The last known state of the reservation. `requested`: the result of a request is unknown. */
    stock: Type.Enum(['none', 'requested', 'held', 'refused', 'confirmed', 'released'], { type: 'string' }),
    /** The last known state of the payment. */
    money: Type.Enum(['none', 'requested', 'authorised', 'declined', 'captured', 'voided', 'refunded'], {
      type: 'string',
    }),
    /**
     * The last known state of the schedule in the kitchen. `finished`: the kitchen made it before it could be
     * cancelled.
     */
    schedule: Type.Enum(['none', 'requested', 'scheduled', 'refused', 'finished', 'cancelled'], { type: 'string' }),
    /** The next step; null when no step is left. */
    nextStep: Nullable(
      Type.Enum(
        ['reserve', 'confirm', 'release', 'authorise', 'capture', 'void', 'refund', 'schedule', 'cancelSchedule'],
        { type: 'string' },
      ),
    ),
    /** Failed attempts in a row. */
    attempts: Type.Integer({ minimum: 0, maximum: 2147483647 }),
    /** Why the last attempt failed. */
    lastError: Nullable(Type.String({ maxLength: 1000 })),
    /** When the next step is due; null when no step is left. */
    dueAt: Nullable(Type.String({ format: 'date-time', maxLength: 35 })),
    createdAt: Timestamp,
    updatedAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Saga = Static<typeof Saga>;

export const SagaPage = Type.Object(
  {
    data: Type.Array(Saga, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type SagaPage = Static<typeof SagaPage>;
