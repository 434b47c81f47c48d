import type { ActionOf, Money, StateOf, TransitionTable } from '@coffeemesh/kernel';
import type { ProviderCall, RequestOrigin } from './provider-call.ts';

/**
 * The state machine of a payment. Capture and void act on the whole amount. A refund returns a part of it (`refund`)
 * or all that is left (`refund-rest`).
 */
export const transitions = {
  pending: { authorise: 'authorised', decline: 'declined' },
  authorised: { capture: 'captured', void: 'voided' },
  captured: { refund: 'captured', 'refund-rest': 'refunded' },
  declined: {},
  voided: {},
  refunded: {},
} as const satisfies TransitionTable;

export type PaymentStatus = StateOf<typeof transitions>;
export type PaymentAction = ActionOf<typeof transitions>;

/** The amount to charge, for which order, to which customer. */
export type Charge = {
  orderId: string;
  /** The attempt to pay the order. One attempt has one payment. */
  attemptId: string | null;
  cafeId: string;
  customerId: string;
  /** The whole amount, including the tip. */
  amount: Money;
  tip: Money;
};

export type Payment = Charge & {
  id: string;
  status: PaymentStatus;
  declineReason: string | null;
  /** The sum of the refunds that succeeded. */
  refunded: Money;
  /** The provider's id of the charge, after the provider has approved it. */
  chargeId: string | null;
  /** Every call to the provider, oldest first. At most one is pending. */
  calls: readonly ProviderCall[];
  createdAt: Date;
  updatedAt: Date;
  authorisedAt: Date | null;
  capturedAt: Date | null;
  voidedAt: Date | null;
  /** Incremented by each change. The store rejects a change that is not based on the current version. */
  version: number;
};

/** A request to charge a card. */
export type ChargeRequest = Omit<Charge, 'attemptId' | 'tip'> & {
  attemptId?: string;
  tip?: Money;
  means: { kind: 'card'; token: string };
};

/** A new payment with a pending authorisation. It is stored before the first call to the provider. */
export const newPayment = (
  request: ChargeRequest,
  { id, callId, origin, now }: { id: string; callId: string; origin: RequestOrigin; now: Date },
): Payment => {
  const { orderId, attemptId = null, cafeId, customerId, amount, means } = request;
  const zero = { amount: 0, currency: amount.currency };
  const call: ProviderCall = {
    id: callId,
    kind: 'authorise',
    key: providerKey(id, 'authorise', 1),
    amount,
    token: means.token,
    reason: null,
    status: 'pending',
    refusal: null,
    origin,
    createdAt: now,
  };
  return {
    id,
    orderId,
    attemptId,
    cafeId,
    customerId,
    amount,
    tip: request.tip ?? zero,
    status: 'pending',
    declineReason: null,
    refunded: zero,
    chargeId: null,
    calls: [call],
    createdAt: now,
    updatedAt: now,
    authorisedAt: null,
    capturedAt: null,
    voidedAt: null,
    version: 1,
  };
};

/** The provider's idempotency key. It is derived from the payment, so a retry always uses the same key. */
export const providerKey = (paymentId: string, kind: ProviderCall['kind'], ordinal: number): string =>
  `${paymentId}/${kind}/${ordinal}`;
