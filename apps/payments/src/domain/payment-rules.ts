import { at, rule, rules, type Money } from '@coffeemesh/kernel';
import { refundable } from './begin-call.ts';
import type { ChargeRequest, Payment } from './payment.ts';
import { callsOf } from './provider-call.ts';

/** Card numbers have 13 to 19 digits; no token has so many in a row. */
const CARD_NUMBER = /[0-9]{13}/;
/** As many as a payment shows. */
const MOST_REFUNDS = 50;

export const authorisePaymentRules = rules<ChargeRequest>(
  rule(
    'tip-currency',
    ({ amount, tip }) =>
      tip !== undefined && tip.currency !== amount.currency && at('/tip/currency', 'Not the currency of the amount.'),
  ),
  rule(
    'tip-within-amount',
    ({ amount, tip }) => tip !== undefined && tip.amount > amount.amount && at('/tip/amount', 'More than the amount.'),
  ),
  rule(
    'no-card-number',
    ({ means }) =>
      CARD_NUMBER.test(means.token.replaceAll('_', '')) &&
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
      at('/amount/currency', `The payment was made in ${payment.amount.currency}.`),
  ),
  rule(
    'refund-within-captured',
    ({ payment, amount }) =>
      amount !== undefined &&
      amount.amount > refundable(payment).amount &&
      at('/amount/amount', `No more than ${refundable(payment).amount} is left of what was captured.`),
  ),
  rule(
    'few-refunds',
    ({ payment }) =>
      callsOf(payment, 'refund').length >= MOST_REFUNDS && at('', `A payment has ${MOST_REFUNDS} refunds at the most.`),
  ),
);
