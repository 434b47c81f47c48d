import type { ProviderCharge, ProviderRequest, ProviderResponse } from './provider.ts';

/** The response to a request, and how often the request has come. */
export type ProcessedRequest = { response: ProviderResponse; requestCount: number };

export type ChargeOutcome = { outcome: 'approved' } | { outcome: 'lost' } | { outcome: 'refused'; reason: string };

/** The current amounts of a charge, in minor units. */
export type ChargeState = { chargeId: string; token: string; held: number; captured: number; refunded: number };

/** The charges of the simulator, in tables and transactions of their own: a charge survives a crash of the service. */
export type ChargeStore = {
  /**
   * Inserts a charge once per key. A charge whose first request was lost is approved by the second request.
   * @returns undefined if the request is lost
   */
  charge(
    request: ProviderRequest,
    chargeId: string,
    outcome: ChargeOutcome,
    at: Date,
  ): Promise<ProcessedRequest | undefined>;
  /**
   * Changes a charge once per key, as `decide` says.
   * @returns undefined for an unknown charge
   */
  change(
    request: ProviderRequest,
    decide: (charge: ChargeState) => ChargeState | { refused: string },
    at: Date,
  ): Promise<(ProcessedRequest & { token: string }) | undefined>;
  find(key: string): Promise<ProviderResponse | undefined>;
  chargesSince(since: Date): Promise<ProviderCharge[]>;
};
