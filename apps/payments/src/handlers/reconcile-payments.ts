import { ok } from '@coffeemesh/service-kit';
import { reconcilePayments as reconcileWithProvider } from '../application/reconcile-payments.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Lists the differences between the provider's records and the ledger. */
export const reconcilePayments: Handler<'reconcilePayments'> = async ({ query }, deps) => {
  const from = query.since === undefined ? undefined : new Date(query.since);
  const { since, at, compared, unsettled, differences } = await reconcileWithProvider(deps, from);
  return ok({
    since: since.toISOString(),
    at: at.toISOString(),
    compared,
    unsettled,
    differing: differences.length,
    differences: differences.slice(0, query.limit),
  });
};
