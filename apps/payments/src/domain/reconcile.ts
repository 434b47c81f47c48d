import type { PaymentBalance } from './ledger.ts';
import type { LedgerBalance } from './ports.ts';
import type { ProviderCharge } from './provider.ts';

export type DifferenceKind =
  'unknown-to-us' | 'unknown-to-provider' | 'held-differs' | 'captured-differs' | 'refunded-differs';

/** One charge on which the provider's records and the ledger disagree. */
export type Difference = {
  kind: DifferenceKind;
  paymentId?: string;
  chargeId?: string;
  currency: string;
  ledger: PaymentBalance;
  provider: PaymentBalance;
};

export type Reconciliation = { compared: number; unsettled: number; differences: Difference[] };

const zero: PaymentBalance = { held: 0, captured: 0, refunded: 0 };

/**
 * Compares the ledger with the provider's charges. `readAt` is the time before the charges were read. A payment that has
 * a pending call, or has changed since `readAt`, is counted as unsettled and not compared.
 */
export const reconcile = (
  balances: readonly LedgerBalance[],
  charges: readonly ProviderCharge[],
  readAt: Date,
): Reconciliation => {
  const chargeByPayment = new Map(charges.map((charge) => [charge.paymentId, charge]));
  const isUnsettled = ({ pending, updatedAt }: LedgerBalance) => pending || updatedAt >= readAt;
  const knownIds = new Set(balances.map(({ paymentId }) => paymentId));
  const settled = balances.filter((balance) => !isUnsettled(balance));
  const unknown = charges.filter(({ paymentId }) => !knownIds.has(paymentId));
  return {
    compared: settled.length + unknown.length,
    unsettled: balances.length - settled.length,
    differences: [
      ...settled.flatMap((balance) => differenceOf(balance, chargeByPayment.get(balance.paymentId)) ?? []),
      ...unknown.map(toUnknownCharge),
    ],
  };
};

const toUnknownCharge = ({ chargeId, currency, ...provider }: ProviderCharge): Difference => ({
  kind: 'unknown-to-us',
  chargeId,
  currency,
  ledger: zero,
  provider: toBalance(provider),
});

const differenceOf = (booked: LedgerBalance, charge: ProviderCharge | undefined): Difference | undefined => {
  const ledger = booked.balance;
  const provider = charge === undefined ? zero : toBalance(charge);
  const kind = kindOf(ledger, provider, charge === undefined && booked.chargeId !== null);
  if (kind === undefined) return undefined;
  return {
    kind,
    paymentId: booked.paymentId,
    chargeId: charge?.chargeId ?? booked.chargeId ?? undefined,
    currency: booked.currency,
    ledger,
    provider,
  };
};

const kindOf = (ledger: PaymentBalance, provider: PaymentBalance, isMissing: boolean): DifferenceKind | undefined => {
  if (isMissing) return 'unknown-to-provider';
  if (ledger.captured !== provider.captured) return 'captured-differs';
  if (ledger.held !== provider.held) return 'held-differs';
  if (ledger.refunded !== provider.refunded) return 'refunded-differs';
  return undefined;
};

const toBalance = ({ held, captured, refunded }: PaymentBalance): PaymentBalance => ({ held, captured, refunded });
