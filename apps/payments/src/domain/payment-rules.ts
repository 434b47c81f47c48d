import { at, rule, rules, type Money } from '@coffeemesh/kernel';
import { refundableAmount } from './begin-call.ts';
import type { ChargeRequest, Payment } from './payment.ts';
import { MAX_REFUNDS } from './policy.ts';
import { callsOf } from './provider-call.ts';

/** Card numbers have 13 to 19 digits. A token never has 13 digits in a row. */
const cardNumber = /[0-9]{13}/;

export const authorisePaymentRules = rules<ChargeRequest>(
  rule(
    'tip-currency',
    ({ amount, tip }) =>
      tip !== undefined &&
      tip.currency !== amount.currency &&
      at('/tip/currency', 'The tip must have the same currency as the amount.'),
  ),
  rule(
    'tip-within-amount',
    ({ amount, tip }) =>
      tip !== undefined &&
      tip.amount > amount.amount &&
      at('/tip/amount', 'The tip is part of the amount and cannot exceed it.'),
  ),
  rule(
    'no-card-number',
    ({ means }) =>
      cardNumber.test(means.token.replaceAll('_', '')) &&
      at('/means/token', "This looks like a card number. Send the provider's token for the card."),
  ),
);

export type RefundFacts = { payment: Payment; amount: Money | undefined };

export const refundPaymentRules = rules<RefundFacts>(
  rule(
    'refund-currency',
    ({ payment, amount }) =>
      amount !== undefined &&
      amount.currency !== payment.amount.currency &&
      at('/amount/currency', `The currency of the payment is ${payment.amount.currency}.`),
  ),
  rule(
    'refund-within-captured',
    ({ payment, amount }) =>
      amount !== undefined &&
      amount.amount > refundableAmount(payment).amount &&
      at('/amount/amount', `At most ${refundableAmount(payment).amount} can still be refunded.`),
  ),
  rule(
    'few-refunds',
    ({ payment }) =>
      callsOf(payment, 'refund').length >= MAX_REFUNDS && at('', `A payment can have at most ${MAX_REFUNDS} refunds.`),
  ),
);
