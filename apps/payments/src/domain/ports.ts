import type { Receipt, WriteEffects } from '@coffeemesh/kernel';
import type { Sight } from './access.ts';
import type { LedgerLine, Position } from './ledger.ts';
import type { PagePosition } from './page-position.ts';
import type { Payment, PaymentStatus } from './payment.ts';

export type PaymentFilters = { orderId?: string; cafeId?: string; status?: PaymentStatus; since?: Date };

/** What is written with a change of a payment, beside events and receipt. */
export type PaymentEffects = WriteEffects & { readonly lines: readonly LedgerLine[] };

/** What the ledger says of one payment. */
export type BookedPayment = {
  paymentId: string;
  chargeId: string | null;
  currency: string;
  position: Position;
  /** When it last changed, and whether the provider still owes an answer. */
  updatedAt: Date;
  pending: boolean;
};

/** Where payments and the ledger are kept. */
export type PaymentStore = {
  /** @throws NotFound */
  get(id: string): Promise<Payment>;
  /** Up to `limit` payments within `sight`, by the instant of making. */
  list(
    sight: Sight,
    filters: PaymentFilters,
    page: { limit: number; newestFirst: boolean; after?: PagePosition },
  ): Promise<Payment[]>;
  /**
   * Keeps a new payment, before the provider is asked.
   * @returns false where the same caller's same key, or the same attempt, has a payment already: see `findRequested`
   */
  insert(payment: Payment): Promise<boolean>;
  /** The payment made by the request of this caller and key, and the one of this attempt. */
  findRequested(
    origin: { callerId: string; key: string },
    attemptId: string | null,
  ): Promise<{ byRequest?: Payment; byAttempt?: Payment }>;
  /**
   * Keeps a changed payment, whose version is one more than the one it is based on, and its last call.
   * @returns false where it was not based on the current version, and nothing is written
   * @throws AlreadyDone, IdempotencyKeyReused where the call's request has made another one
   */
  save(payment: Payment, effects: PaymentEffects): Promise<boolean>;
  /** Writes the receipt of a request that finds its work done. */
  acknowledge(receipt: Receipt): Promise<void>;
  /** Which payment a call under this key belongs to. */
  paymentIdOf(providerKey: string): Promise<string | undefined>;
  /** Takes up to `limit` payments whose calls wait since long; nobody else is given them for a while. */
  takeForgotten(limit: number): Promise<string[]>;
  /** The ledger's position of every payment made since, and of those named. */
  bookedSince(since: Date, alsoIds: readonly string[]): Promise<BookedPayment[]>;
};
