import type { Position } from './ledger.ts';
import type { BookedPayment } from './ports.ts';
import type { ProviderCharge } from './provider.ts';

export type DifferenceKind =
  'unknown-to-us' | 'unknown-to-provider' | 'held-differs' | 'captured-differs' | 'refunded-differs';

/** One charge on which the provider's books and our ledger disagree. */
export type Difference = {
  kind: DifferenceKind;
  paymentId?: string;
  chargeId?: string;
  currency: string;
  ledger: Position;
  provider: Position;
};

export type Reconciliation = { compared: number; unsettled: number; differences: Difference[] };

const nothing: Position = { held: 0, captured: 0, refunded: 0 };

/**
 * Compares the ledger with the provider's charges, which were read at `readAt` before it. A payment that is being
 * settled, or has changed since, is not compared: the next run does that.
 */
export const reconcile = (
  booked: readonly BookedPayment[],
  charges: readonly ProviderCharge[],
  readAt: Date,
): Reconciliation => {
  const chargeOf = new Map(charges.map((charge) => [charge.paymentId, charge]));
  const isUnsettled = ({ pending, updatedAt }: BookedPayment) => pending || updatedAt >= readAt;
  const known = new Set(booked.map(({ paymentId }) => paymentId));
  const settled = booked.filter((payment) => !isUnsettled(payment));
  const strangers = charges.filter(({ paymentId }) => !known.has(paymentId));
  return {
    compared: settled.length + strangers.length,
    unsettled: booked.length - settled.length,
    differences: [
      ...settled.flatMap((payment) => differenceOf(payment, chargeOf.get(payment.paymentId)) ?? []),
      ...strangers.map(unknownToUs),
    ],
  };
};

const unknownToUs = ({ chargeId, currency, ...provider }: ProviderCharge): Difference => ({
  kind: 'unknown-to-us',
  chargeId,
  currency,
  ledger: nothing,
  provider: positionIn(provider),
});

const differenceOf = (payment: BookedPayment, charge: ProviderCharge | undefined): Difference | undefined => {
  const ledger = payment.position;
  const provider = charge === undefined ? nothing : positionIn(charge);
  const kind = kindOf(ledger, provider, charge === undefined && payment.chargeId !== null);
  if (kind === undefined) return undefined;
  return {
    kind,
    paymentId: payment.paymentId,
    chargeId: charge?.chargeId ?? payment.chargeId ?? undefined,
    currency: payment.currency,
    ledger,
    provider,
  };
};

const kindOf = (ledger: Position, provider: Position, missing: boolean): DifferenceKind | undefined => {
  if (missing) return 'unknown-to-provider';
  if (ledger.captured !== provider.captured) return 'captured-differs';
  if (ledger.held !== provider.held) return 'held-differs';
  if (ledger.refunded !== provider.refunded) return 'refunded-differs';
  return undefined;
};

const positionIn = ({ held, captured, refunded }: Position): Position => ({ held, captured, refunded });
