import type { Money } from '@coffeemesh/kernel';
import type { Position } from './ledger.ts';
import type { CallKind } from './provider-call.ts';

/** What is asked of the provider, under a key of its own. */
export type ProviderRequest = {
  key: string;
  kind: CallKind;
  amount: Money;
  /** Which of our payments it is for; the provider keeps it beside the charge. */
  paymentId: string;
  /** The card, for an authorisation. */
  token: string | null;
  /** The charge, for everything after it. */
  chargeId: string | null;
};

export type ProviderAnswer =
  | { outcome: 'approved'; chargeId: string }
  /** `reason` in kebab-case: `insufficient-funds`. */
  | { outcome: 'refused'; reason: string };

/** An answer that the provider sends of its own accord, perhaps for the second time. */
export type ProviderNotice = { key: string; answer: ProviderAnswer };

/** One charge as the provider's books have it. */
export type ProviderCharge = { chargeId: string; paymentId: string; currency: string } & Position;

/** No answer came in time: what was asked may have been done, or not. */
export class ProviderSilence extends Error {
  override readonly name = 'ProviderSilence';
}

/** Whoever moves the money: the built-in simulator, or a payment company. */
export type Provider = {
  /**
   * Does what is asked, once per key; asked again under the same key it gives the same answer.
   * @throws ProviderSilence where no answer comes in time
   */
  perform(request: ProviderRequest): Promise<ProviderAnswer>;
  /**
   * What came of an earlier request; undefined if there never was one under this key.
   * @throws ProviderSilence
   */
  find(key: string): Promise<ProviderAnswer | undefined>;
  /** The charges made since then. @throws ProviderSilence */
  chargesSince(since: Date): Promise<ProviderCharge[]>;
  /** Calls `listener` with every notice from now on. @returns what ends it */
  onNotice(listener: (notice: ProviderNotice) => void): () => void;
};
