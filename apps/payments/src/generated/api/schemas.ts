// Generated from openapi/payments/oas.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';
import { Nullable } from '@coffeemesh/service-kit/schema';

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

/** An amount to hold or refund, in the minor unit of its currency (pence, cents, yen); at least 1. */
export const ChargeAmount = Type.Object(
  {
    amount: Type.Integer({ minimum: 1, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type ChargeAmount = Static<typeof ChargeAmount>;

/** The part of the amount that is a tip, in the minor unit of its currency. */
export const Tip = Type.Object(
  {
    amount: Type.Integer({ minimum: 0, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Tip = Static<typeof Tip>;

/** A card, named by the provider's token. Never a card number. */
export const CardToken = Type.Object(
  {
    kind: Type.Enum(['card'], { type: 'string' }),
    /** The provider's token for the card. It is deleted after the provider has responded. */
    token: Type.String({ pattern: '^[a-z]{2,10}_[A-Za-z0-9_]+$', minLength: 5, maxLength: 100 }),
  },
  { additionalProperties: false },
);
export type CardToken = Static<typeof CardToken>;

export const AuthorisePaymentRequest = Type.Object(
  {
    orderId: Id,
    /** The attempt to pay the order, because an order may have several. One attempt has one payment. */
    attemptId: Type.Optional(Id),
    cafeId: Id,
    customerId: Id,
    /** The whole amount, including the tip. */
    amount: ChargeAmount,
    tip: Type.Optional(Tip),
    means: CardToken,
  },
  { additionalProperties: false },
);
export type AuthorisePaymentRequest = Static<typeof AuthorisePaymentRequest>;

/** The params of capturePayment. */
export const CapturePaymentParams = Type.Object({ paymentId: Id }, { additionalProperties: false });
export type CapturePaymentParams = Static<typeof CapturePaymentParams>;

export const Count = Type.Integer({ minimum: 0, maximum: 2147483647 });
export type Count = Static<typeof Count>;

/** The provider's reason for the decline; `card-declined` if it gives none. */
export const DeclineReason = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', minLength: 1, maxLength: 100 });
export type DeclineReason = Static<typeof DeclineReason>;

export const MinorUnits = Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 });
export type MinorUnits = Static<typeof MinorUnits>;

/** How much of one charge is held, captured and refunded, in minor units. */
export const PaymentBalance = Type.Object(
  {
    held: MinorUnits,
    captured: MinorUnits,
    refunded: MinorUnits,
  },
  { additionalProperties: false },
);
export type PaymentBalance = Static<typeof PaymentBalance>;

/** One charge on which the ledger and the provider disagree. */
export const Difference = Type.Object(
  {
    /**
     * `unknown-to-us`: only the provider has the charge. `unknown-to-provider`: only the ledger has it. The others:
     * both have it, and this amount is not equal.
     */
    kind: Type.Enum(['unknown-to-us', 'unknown-to-provider', 'held-differs', 'captured-differs', 'refunded-differs'], {
      type: 'string',
    }),
    paymentId: Type.Optional(Id),
    /** The provider's id of the charge. */
    chargeId: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    currency: Currency,
    ledger: PaymentBalance,
    provider: PaymentBalance,
  },
  { additionalProperties: false },
);
export type Difference = Static<typeof Difference>;

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

/** The params of getPayment. */
export const GetPaymentParams = Type.Object({ paymentId: Id }, { additionalProperties: false });
export type GetPaymentParams = Static<typeof GetPaymentParams>;

export const IdempotencyKeyHeader = Type.String({ pattern: '^[\\x21-\\x7e]+$', minLength: 1, maxLength: 255 });
export type IdempotencyKeyHeader = Static<typeof IdempotencyKeyHeader>;

export const IfNoneMatchHeader = Type.String({ minLength: 1, maxLength: 1000 });
export type IfNoneMatchHeader = Static<typeof IfNoneMatchHeader>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

/**
 * `pending`: the provider has not responded yet. `authorised`: the amount is held. `declined`: the card was
 * declined. `captured`: the amount was taken; a part of it may be refunded. `voided`: the hold was released.
 * `refunded`: the whole amount was refunded.
 */
export const PaymentStatus = Type.Enum(['pending', 'authorised', 'declined', 'captured', 'voided', 'refunded'], {
  type: 'string',
});
export type PaymentStatus = Static<typeof PaymentStatus>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

/** The query of listPayments. */
export const ListPaymentsQuery = Type.Object(
  {
    orderId: Type.Optional(Id),
    cafeId: Type.Optional(Id),
    status: Type.Optional(PaymentStatus),
    since: Type.Optional(Timestamp),
    sort: Type.Enum(['createdAt', '-createdAt'], { type: 'string', default: '-createdAt' }),
    limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }),
    cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 1000 })),
  },
  { additionalProperties: false },
);
export type ListPaymentsQuery = Static<typeof ListPaymentsQuery>;

/** An amount in the minor unit of its currency, such as cents. */
export const Money = Type.Object(
  {
    amount: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Money = Static<typeof Money>;

export const PageInfo = Type.Object(
  {
    /** The `cursor` of the next page; null on the last page. */
    nextCursor: Nullable(Type.String({ maxLength: 1000 })),
    hasMore: Type.Boolean(),
  },
  { additionalProperties: false },
);
export type PageInfo = Static<typeof PageInfo>;

/** One refund of a payment. */
export const Refund = Type.Object(
  {
    id: Id,
    amount: Money,
    reason: Line,
    /** `pending` until the provider responds; `refused` if it refused. */
    status: Type.Enum(['pending', 'succeeded', 'refused'], { type: 'string' }),
    createdAt: Timestamp,
  },
  { additionalProperties: false },
);
export type Refund = Static<typeof Refund>;

/** The payment of an order. A time is absent until the event has happened. */
export const Payment = Type.Object(
  {
    id: Id,
    orderId: Id,
    attemptId: Type.Optional(Id),
    cafeId: Id,
    customerId: Id,
    status: PaymentStatus,
    declineReason: Type.Optional(DeclineReason),
    /** The whole amount, including the tip. */
    amount: Money,
    /** The part of the amount that is a tip. */
    tip: Money,
    /** The sum of the refunds that succeeded. */
    refunded: Money,
    /** The means of payment. The token is not stored. */
    means: Type.Object(
      {
        kind: Type.Enum(['card'], { type: 'string' }),
      },
      { additionalProperties: false },
    ),
    /** Oldest first. */
    refunds: Type.Array(Refund, { maxItems: 50 }),
    createdAt: Timestamp,
    updatedAt: Timestamp,
    authorisedAt: Type.Optional(Timestamp),
    capturedAt: Type.Optional(Timestamp),
    voidedAt: Type.Optional(Timestamp),
  },
  { additionalProperties: false },
);
export type Payment = Static<typeof Payment>;

export const PaymentPage = Type.Object(
  {
    data: Type.Array(Payment, { maxItems: 100 }),
    page: PageInfo,
  },
  { additionalProperties: false },
);
export type PaymentPage = Static<typeof PaymentPage>;

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

/** The query of reconcilePayments. */
export const ReconcilePaymentsQuery = Type.Object(
  { since: Type.Optional(Timestamp), limit: Type.Integer({ minimum: 1, maximum: 100, default: 20 }) },
  { additionalProperties: false },
);
export type ReconcilePaymentsQuery = Static<typeof ReconcilePaymentsQuery>;

export const Reconciliation = Type.Object(
  {
    since: Timestamp,
    /** The time of the comparison. */
    at: Timestamp,
    /** The number of charges compared. */
    compared: Count,
    /** The number of payments that are still being settled. */
    unsettled: Count,
    /** The number of charges that differ, also beyond `limit`. */
    differing: Count,
    /** The differences up to `limit`, oldest first. */
    differences: Type.Array(Difference, { maxItems: 100 }),
  },
  { additionalProperties: false },
);
export type Reconciliation = Static<typeof Reconciliation>;

/** The params of refundPayment. */
export const RefundPaymentParams = Type.Object({ paymentId: Id }, { additionalProperties: false });
export type RefundPaymentParams = Static<typeof RefundPaymentParams>;

export const RefundPaymentRequest = Type.Object(
  {
    /** The amount to refund. By default, all that is left. */
    amount: Type.Optional(ChargeAmount),
    reason: Line,
  },
  { additionalProperties: false },
);
export type RefundPaymentRequest = Static<typeof RefundPaymentRequest>;

/** The params of voidPayment. */
export const VoidPaymentParams = Type.Object({ paymentId: Id }, { additionalProperties: false });
export type VoidPaymentParams = Static<typeof VoidPaymentParams>;
