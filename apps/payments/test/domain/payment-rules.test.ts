import type { FieldError } from '@coffeemesh/kernel';
import { authorisePaymentRules, refundPaymentRules } from '../../src/domain/payment-rules.ts';
import { call, gbp, payment, request } from './sample.ts';

const codes = (faults: FieldError[]) => faults.map(({ code, pointer }) => `${code} ${pointer}`);

test.each([
  ['a tip within the amount', {}, []],
  ['no tip', { tip: undefined }, []],
  ['a tip that is all of it', { tip: gbp(1245) }, []],
  ['a tip of more than the amount', { tip: gbp(1246) }, ['tip-within-amount /tip/amount']],
  ['a tip in another currency', { tip: { amount: 1, currency: 'EUR' } }, ['tip-currency /tip/currency']],
  ['both', { tip: { amount: 9999, currency: 'EUR' } }, ['tip-currency /tip/currency', 'tip-within-amount /tip/amount']],
])('authorise: %s', (_name, over, want) => {
  expect(codes(authorisePaymentRules.violations(request(over)))).toEqual(want);
});

test.each([
  ['tok_approve', []],
  ['tok_1NvQ2eZvKYlo2C', []],
  ['tok_123456789012', []],
  ['tok_4242424242424242', ['no-card-number /means/token']],
  ['pm_4242_4242_4242_4242', ['no-card-number /means/token']],
  ['tok_378282246310005', ['no-card-number /means/token']],
  ['tok_1234567890123', ['no-card-number /means/token']],
])('authorise: the token %s', (token, want) => {
  expect(codes(authorisePaymentRules.violations(request({ means: { kind: 'card', token } })))).toEqual(want);
});

const captured = payment({ status: 'captured', refunded: gbp(1000), calls: [] });
const fifty = payment({ status: 'captured', calls: Array.from({ length: 50 }, () => call('refund')) });

test.each([
  ['what is left', { payment: captured, amount: gbp(245) }, []],
  ['without an amount', { payment: captured, amount: undefined }, []],
  ['more than is left', { payment: captured, amount: gbp(246) }, ['refund-within-captured /amount/amount']],
  [
    'in another currency',
    { payment: captured, amount: { amount: 1, currency: 'EUR' } },
    ['refund-currency /amount/currency'],
  ],
  ['for the fifty-first time', { payment: fifty, amount: gbp(1) }, ['few-refunds ']],
])('refund: %s', (_name, facts, want) => {
  expect(codes(refundPaymentRules.violations(facts))).toEqual(want);
});
