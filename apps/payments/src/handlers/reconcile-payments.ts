import { ok } from '@coffeemesh/service-kit';
import { reconcile } from '../domain/reconcile.ts';
import type { Handler } from '../generated/api/handlers.ts';

const DAY_MS = 24 * 3_600_000;

/** Lists what differs between the provider's books and the ledger. The provider is read first: see `reconcile`. */
export const reconcilePayments: Handler<'reconcilePayments'> = async ({ query }, { payments, provider, clock }) => {
  const at = clock.now();
  const since = query.since === undefined ? new Date(at.getTime() - DAY_MS) : new Date(query.since);
  const charges = await provider.chargesSince(since);
  const booked = await payments.bookedSince(
    since,
    charges.map(({ paymentId }) => paymentId),
  );
  const { compared, unsettled, differences } = reconcile(booked, charges, at);
  return ok({
    since: since.toISOString(),
    at: at.toISOString(),
    compared,
    unsettled,
    differing: differences.length,
    differences: differences.slice(0, query.limit),
  });
};
