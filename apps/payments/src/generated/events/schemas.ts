// Generated from openapi/payments/events.yaml; do not edit. `npm run codegen`

import Type, { type Static } from 'typebox';

/** ISO 4217 code. */
export const Currency = Type.String({ pattern: '^[A-Z]{3}$', maxLength: 3 });
export type Currency = Static<typeof Currency>;

/** A UUID version 7, set by the server. */
export const Id = Type.String({ format: 'uuid', maxLength: 36 });
export type Id = Static<typeof Id>;

/** One line of text, without control characters. */
export const Line = Type.String({ pattern: '^[^\\u0000-\\u001f\\u007f]+$', minLength: 1, maxLength: 200 });
export type Line = Static<typeof Line>;

/** An amount in the minor unit of its currency, such as cents. */
export const Money = Type.Object(
  {
    amount: Type.Integer({ minimum: -9007199254740991, maximum: 9007199254740991 }),
    currency: Currency,
  },
  { additionalProperties: false },
);
export type Money = Static<typeof Money>;

export const RefundMade = Type.Object(
  {
    refundId: Id,
    amount: Money,
    reason: Line,
  },
  { additionalProperties: false },
);
export type RefundMade = Static<typeof RefundMade>;

/** RFC 3339. Requests may have any offset; responses are in UTC, with milliseconds and `Z`. */
export const Timestamp = Type.String({ format: 'date-time', maxLength: 35 });
export type Timestamp = Static<typeof Timestamp>;

export const PaymentEvent = Type.Object(
  {
    paymentId: Id,
    orderId: Id,
    attemptId: Type.Optional(Id),
    cafeId: Id,
    customerId: Id,
    /** The payment's state after the event. A payment refunded in part is still captured. */
    status: Type.Enum(['authorised', 'declined', 'captured', 'voided', 'refunded'], { type: 'string' }),
    /** The whole amount, including the tip. */
    amount: Money,
    tip: Money,
    /** The sum of all refunds so far. */
    refunded: Money,
    declineReason: Type.Optional(Type.String({ minLength: 1, maxLength: 100 })),
    /** The refund; in payment-refunded only. */
    refund: Type.Optional(RefundMade),
    at: Timestamp,
  },
  { additionalProperties: false },
);
export type PaymentEvent = Static<typeof PaymentEvent>;
