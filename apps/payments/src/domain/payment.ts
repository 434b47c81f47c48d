import type { ActionOf, Money, StateOf, TransitionTable } from '@coffeemesh/kernel';
import type { ProviderCall, RequestOrigin } from './provider-call.ts';

/**
 * The life of a payment as a table. Capture and void act on the whole amount; a refund gives back a part of it
 * (`refund`) or all that is left (`refund-rest`).
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

/** What is to be paid, by whom, for what. */
export type Charge = {
  orderId: string;
  /** Which attempt to pay the order it is; one attempt has one payment. */
  attemptId: string | null;
  cafeId: string;
  customerId: string;
  /** What is charged altogether, the tip included. */
  amount: Money;
  tip: Money;
};

export type Payment = Charge & {
  id: string;
  status: PaymentStatus;
  declineReason: string | null;
  /** The sum of the refunds that succeeded. */
  refunded: Money;
  /** The provider's own name of the charge, once it has approved. */
  chargeId: string | null;
  /** Everything that was asked of the provider, oldest first; at most one of them is pending. */
  calls: readonly ProviderCall[];
  createdAt: Date;
  updatedAt: Date;
  authorisedAt: Date | null;
  capturedAt: Date | null;
  voidedAt: Date | null;
  /** Grows by one with each change; the store refuses a change that is not based on the current one. */
  version: number;
};

/** What a caller asks to be charged, and on which card. */
export type ChargeRequest = Omit<Charge, 'attemptId' | 'tip'> & {
  attemptId?: string;
  tip?: Money;
  means: { kind: 'card'; token: string };
};

/** A payment that is kept before the provider is asked for the first time. */
export const newPayment = (
  request: ChargeRequest,
  made: { id: string; callId: string; origin: RequestOrigin; now: Date },
): Payment => {
  const { id, callId, origin, now } = made;
  const { orderId, attemptId = null, cafeId, customerId, amount, means } = request;
  const nothing = { amount: 0, currency: amount.currency };
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
    tip: request.tip ?? nothing,
    status: 'pending',
    declineReason: null,
    refunded: nothing,
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

/** The provider's idempotency key: derived from the payment, so that asking again can only mean the same. */
export const providerKey = (paymentId: string, kind: ProviderCall['kind'], ordinal: number): string =>
  `${paymentId}/${kind}/${ordinal}`;
