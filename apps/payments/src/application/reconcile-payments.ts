import { PROVIDER_RETRY_AFTER_SECONDS, RECONCILIATION_PERIOD_MS } from '../domain/policy.ts';
import type { PaymentProvider } from '../domain/ports.ts';
import { ProviderTimeout } from '../domain/problems.ts';
import { ProviderTimeoutError, type ProviderCharge } from '../domain/provider.ts';
import { reconcile, type Reconciliation } from '../domain/reconcile.ts';
import type { SettlementDeps } from './settle-payment.ts';

/**
 * Compares the provider's charges with the ledger, by default those of the last day. The provider is read first: a
 * payment that changes in between counts as unsettled.
 * @throws ProviderTimeout (503)
 */
export const reconcilePayments = async (
  { payments, provider, clock }: SettlementDeps,
  from: Date | undefined,
): Promise<Reconciliation & { since: Date; at: Date }> => {
  const at = clock.now();
  const since = from ?? new Date(at.getTime() - RECONCILIATION_PERIOD_MS);
  const charges = await loadCharges(provider, since);
  const chargedIds = charges.map(({ paymentId }) => paymentId);
  const balances = await payments.balancesSince(since, chargedIds);
  return { since, at, ...reconcile(balances, charges, at) };
};

const loadCharges = async (provider: PaymentProvider, since: Date): Promise<ProviderCharge[]> => {
  try {
    return await provider.chargesSince(since);
  } catch (error) {
    if (error instanceof ProviderTimeoutError)
      throw ProviderTimeout({ cause: error, retryAfterSeconds: PROVIDER_RETRY_AFTER_SECONDS });
    throw error;
  }
};
