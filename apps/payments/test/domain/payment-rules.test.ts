import type { FieldError } from '@coffeemesh/kernel';
import { authorisePaymentRules, refundPaymentRules } from '../../src/domain/payment-rules.ts';
import { call, gbp, payment, request } from './sample.ts';

const codes = (faults: FieldError[]) => faults.map(({ code, pointer }) => `${code} ${pointer}`);

test.each([
  ['accepts a tip within the amount', {}, []],
  ['accepts no tip', { tip: undefined }, []],
  ['accepts a tip equal to the amount', { tip: gbp(1245) }, []],
  ['refuses a tip above the amount', { tip: gbp(1246) }, ['tip-within-amount /tip/amount']],
  ['refuses a tip in another currency', { tip: { amount: 1, currency: 'EUR' } }, ['tip-currency /tip/currency']],
  [
    'reports both violations',
    { tip: { amount: 9999, currency: 'EUR' } },
    ['tip-currency /tip/currency', 'tip-within-amount /tip/amount'],
  ],
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
])('authorise: token %s', (token, want) => {
  expect(codes(authorisePaymentRules.violations(request({ means: { kind: 'card', token } })))).toEqual(want);
});

const captured = payment({ status: 'captured', refunded: gbp(1000), calls: [] });
const fifty = payment({ status: 'captured', calls: Array.from({ length: 50 }, () => call('refund')) });

test.each([
  ['accepts the amount that is left', { payment: captured, amount: gbp(245) }, []],
  ['accepts no amount', { payment: captured, amount: undefined }, []],
  ['refuses more than is left', { payment: captured, amount: gbp(246) }, ['refund-within-captured /amount/amount']],
  [
    'refuses another currency',
    { payment: captured, amount: { amount: 1, currency: 'EUR' } },
    ['refund-currency /amount/currency'],
  ],
  ['refuses the fifty-first refund', { payment: fifty, amount: gbp(1) }, ['few-refunds ']],
])('refund: %s', (_name, facts, want) => {
  expect(codes(refundPaymentRules.violations(facts))).toEqual(want);
});
