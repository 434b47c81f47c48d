import { money, subtractMoney, type Money } from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';
import type { ProviderCall } from './provider-call.ts';

/**
 * Where money stands. `card-holds` against `orders-held` is what is held on cards; `provider-receivable` is what the
 * provider owes us, for `sales` and `tips`, less `refunds`.
 */
export type Account = 'card-holds' | 'orders-held' | 'provider-receivable' | 'sales' | 'tips' | 'refunds';

/** One line of a transaction: a debit is positive, a credit negative. The lines of a transaction sum to nothing. */
export type LedgerLine = { account: Account; amount: Money };

/** How much of one payment is held, captured and given back, in minor units. */
export type Position = { held: number; captured: number; refunded: number };

/** What is booked when the provider has done what the call asks. */
export const linesOf = (payment: Payment, { kind, amount }: ProviderCall): LedgerLine[] =>
  bookings[kind](payment, amount);

const bookings: Record<ProviderCall['kind'], (payment: Payment, amount: Money) => LedgerLine[]> = {
  authorise: (_payment, amount) => [debit('card-holds', amount), credit('orders-held', amount)],
  void: (_payment, amount) => released(amount),
  capture: ({ tip }, amount) => [
    ...released(amount),
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
const released = (amount: Money): LedgerLine[] => [debit('orders-held', amount), credit('card-holds', amount)];

/** A payment's position, from the sums of its accounts. */
export const positionOf = (sums: Partial<Record<Account, number>>): Position => ({
  held: sums['card-holds'] ?? 0,
  captured: 0 - (sums.sales ?? 0) - (sums.tips ?? 0),
  refunded: sums.refunds ?? 0,
});
