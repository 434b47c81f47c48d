import { money, subtractMoney, type Money } from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';
import type { ProviderCall } from './provider-call.ts';

/**
 * The accounts of the double-entry ledger. `card-holds` against `orders-held`: the amounts held on cards.
 * `provider-receivable`: the amount that the provider owes the chain, for `sales` and `tips`, less `refunds`.
 */
export type Account = 'card-holds' | 'orders-held' | 'provider-receivable' | 'sales' | 'tips' | 'refunds';

/** One line of a transaction: a debit is positive, a credit negative. The lines of a transaction sum to zero. */
export type LedgerLine = { account: Account; amount: Money };

/** How much of one payment is held, captured and refunded, in minor units. */
export type PaymentBalance = { held: number; captured: number; refunded: number };

/** The ledger lines for a call that the provider has approved. */
export const ledgerLinesOf = (payment: Payment, { kind, amount }: ProviderCall): LedgerLine[] =>
  linesByKind[kind](payment, amount);

const linesByKind: Record<ProviderCall['kind'], (payment: Payment, amount: Money) => LedgerLine[]> = {
  authorise: (_payment, amount) => [debit('card-holds', amount), credit('orders-held', amount)],
  void: (_payment, amount) => releaseHold(amount),
  capture: ({ tip }, amount) => [
    ...releaseHold(amount),
    debit('provider-receivable', amount),
    ...[credit('sales', subtractMoney(amount, tip)), credit('tips', tip)].filter((line) => line.amount.amount !== 0),
  ],
  refund: (_payment, amount) => [debit('refunds', amount), credit('provider-receivable', amount)],
};

const debit = (account: Account, amount: Money): LedgerLine => ({ account, amount });
const credit = (account: Account, { amount, currency }: Money): LedgerLine => ({
  account,
  amount: money(-amount, currency),
});
const releaseHold = (amount: Money): LedgerLine[] => [debit('orders-held', amount), credit('card-holds', amount)];

/** The balance of one payment, from the sum of each of its accounts. */
export const balanceOf = (sums: Partial<Record<Account, number>>): PaymentBalance => ({
  held: sums['card-holds'] ?? 0,
  captured: 0 - (sums.sales ?? 0) - (sums.tips ?? 0),
  refunded: sums.refunds ?? 0,
});
