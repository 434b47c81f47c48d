import type { Money } from '@coffeemesh/kernel';
import type { PaymentBalance } from './ledger.ts';
import type { CallKind } from './provider-call.ts';

/** A request to the payment provider. */
export type ProviderRequest = {
  /** The idempotency key. */
  key: string;
  kind: CallKind;
  amount: Money;
  /** The provider stores this reference with the charge. */
  paymentId: string;
  /** The card, for an authorisation only. */
  token: string | null;
  /** The charge, for every other kind. */
  chargeId: string | null;
};

export type ProviderResponse =
  | { outcome: 'approved'; chargeId: string }
  /** `reason` in kebab-case: `insufficient-funds`. */
  | { outcome: 'refused'; reason: string };

/** The response to an earlier request, pushed by the provider. It may arrive more than once. */
export type ProviderNotification = { key: string; response: ProviderResponse };

/** One charge in the provider's records. */
export type ProviderCharge = { chargeId: string; paymentId: string; currency: string } & PaymentBalance;

/** No response came in time. The provider may or may not have executed the request. */
export class ProviderTimeoutError extends Error {
  override readonly name = 'ProviderTimeoutError';
}
