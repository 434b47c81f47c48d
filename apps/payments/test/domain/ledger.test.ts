import { ledgerLinesOf, balanceOf, type Account } from '../../src/domain/ledger.ts';
import { call, gbp, payment } from './sample.ts';

const book = (kind: 'authorise' | 'capture' | 'void' | 'refund', amount = 1245, tip = 100) =>
  ledgerLinesOf(payment({ tip: gbp(tip) }), call(kind, { amount: gbp(amount) })).map(
    (line) => [line.account, line.amount.amount] as const,
  );

test.each([
  [
    'an authorisation books the hold',
    book('authorise'),
    [
      ['card-holds', 1245],
      ['orders-held', -1245],
    ],
  ],
  [
    'a void releases the hold',
    book('void'),
    [
      ['orders-held', 1245],
      ['card-holds', -1245],
    ],
  ],
  [
    'a capture turns the hold into sales and tips',
    book('capture'),
    [
      ['orders-held', 1245],
      ['card-holds', -1245],
      ['provider-receivable', 1245],
      ['sales', -1145],
      ['tips', -100],
    ],
  ],
  [
    'a capture without a tip has no line for tips',
    book('capture', 1245, 0),
    [
      ['orders-held', 1245],
      ['card-holds', -1245],
      ['provider-receivable', 1245],
      ['sales', -1245],
    ],
  ],
  [
    'a refund reduces the receivable',
    book('refund', 350),
    [
      ['refunds', 350],
      ['provider-receivable', -350],
    ],
  ],
] as const)('%s', (_name, lines, want) => {
  expect(lines).toEqual(want);
  expect(lines.reduce((sum, [, amount]) => sum + amount, 0)).toBe(0);
});

test('derives the balance from the sums of the accounts', () => {
  const sums: Partial<Record<Account, number>> = {};
  for (const [account, amount] of [...book('authorise'), ...book('capture'), ...book('refund', 350)])
    sums[account] = (sums[account] ?? 0) + amount;
  expect(balanceOf(sums)).toEqual({ held: 0, captured: 1245, refunded: 350 });
  expect(balanceOf({})).toEqual({ held: 0, captured: 0, refunded: 0 });
});
