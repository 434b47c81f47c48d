import type { PageRequest, Receipt, VisibilityScope, WriteEffects } from '@coffeemesh/kernel';
import type { LedgerLine, PaymentBalance } from './ledger.ts';
import type { Payment, PaymentStatus } from './payment.ts';
import type { ProviderCharge, ProviderNotification, ProviderRequest, ProviderResponse } from './provider.ts';

export type PaymentFilters = { orderId?: string; cafeId?: string; status?: PaymentStatus; since?: Date };

/** What is written in the same transaction as a change of a payment. */
export type PaymentEffects = WriteEffects & { readonly lines: readonly LedgerLine[] };

/** The balance of one payment according to the ledger. */
export type LedgerBalance = {
  paymentId: string;
  chargeId: string | null;
  currency: string;
  balance: PaymentBalance;
  updatedAt: Date;
  /** Whether a call to the provider is pending. */
  pending: boolean;
};

/** Payments, their calls to the provider, and the ledger. */
export type PaymentStore = {
  /** @throws NotFound */
  get(id: string): Promise<Payment>;
  /** Returns a page of the payments within `scope`, ordered by creation time. */
  list(scope: VisibilityScope, filters: PaymentFilters, page: PageRequest<'instant'>): Promise<Payment[]>;
  /**
   * Inserts a payment with its pending authorisation.
   * @returns false if this request or this attempt already has a payment: see `findRequested`
   */
  insert(payment: Payment): Promise<boolean>;
  /** Returns the payment of this caller and key, and the payment of this attempt. */
  findRequested(
    origin: { callerId: string; key: string },
    attemptId: string | null,
  ): Promise<{ byRequest?: Payment; byAttempt?: Payment }>;
  /**
   * Saves a payment and its last call. The payment's version must be one more than the stored version.
   * @returns false, and writes nothing, if another request changed the payment
   * @throws DuplicateEffect, IdempotencyKeyReused if the request of the call has another call already
   */
  save(payment: Payment, effects: PaymentEffects): Promise<boolean>;
  /** Writes the receipt of a request whose effect exists already. */
  saveReceipt(receipt: Receipt): Promise<void>;
  /** Returns the payment that the call with this provider key belongs to. */
  paymentIdOf(providerKey: string): Promise<string | undefined>;
  /** Claims up to `limit` payments with a stale pending call. No other replica claims them before the backoff ends. */
  claimStale(limit: number): Promise<string[]>;
  /** Returns the balance of each payment made since, and of the payments named. */
  balancesSince(since: Date, alsoIds: readonly string[]): Promise<LedgerBalance[]>;
};

/** The payment provider: the built-in simulator, or a payment company. */
export type PaymentProvider = {
  /**
   * Executes the request once per key. A repeat with the same key gets the same response.
   * @throws ProviderTimeoutError
   */
  send(request: ProviderRequest): Promise<ProviderResponse>;
  /**
   * Returns the response to an earlier request, or undefined if the provider never received this key.
   * @throws ProviderTimeoutError
   */
  find(key: string): Promise<ProviderResponse | undefined>;
  /** Returns the charges made since then. @throws ProviderTimeoutError */
  chargesSince(since: Date): Promise<ProviderCharge[]>;
  /** Calls `listener` for each notification. @returns a function that unsubscribes */
  onNotification(listener: (notification: ProviderNotification) => void): () => void;
};
