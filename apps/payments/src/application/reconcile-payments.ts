import { RECONCILIATION_PERIOD_MS } from '../domain/policy.ts';
import { reconcile, type Reconciliation } from '../domain/reconcile.ts';
import type { SettlementDeps } from './settle-payment.ts';

/**
 * Compares the provider's charges with the ledger, by default those of the last day. The provider is read first: a
 * payment that changes in between counts as unsettled.
 * @throws ProviderTimeoutError
 */
export const reconcilePayments = async (
  { payments, provider, clock }: SettlementDeps,
  from: Date | undefined,
): Promise<Reconciliation & { since: Date; at: Date }> => {
  const at = clock.now();
  const since = from ?? new Date(at.getTime() - RECONCILIATION_PERIOD_MS);
  const charges = await provider.chargesSince(since);
  const chargedIds = charges.map(({ paymentId }) => paymentId);
  const balances = await payments.balancesSince(since, chargedIds);
  return { since, at, ...reconcile(balances, charges, at) };
};
