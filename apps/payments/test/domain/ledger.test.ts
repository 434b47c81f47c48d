import { linesOf, positionOf, type Account } from '../../src/domain/ledger.ts';
import { call, gbp, payment } from './sample.ts';

const book = (kind: 'authorise' | 'capture' | 'void' | 'refund', amount = 1245, tip = 100) =>
  linesOf(payment({ tip: gbp(tip) }), call(kind, { amount: gbp(amount) })).map(
    (line) => [line.account, line.amount.amount] as const,
  );

test.each([
  [
    'an authorisation holds',
    book('authorise'),
    [
      ['card-holds', 1245],
      ['orders-held', -1245],
    ],
  ],
  [
    'voiding gives the hold back',
    book('void'),
    [
      ['orders-held', 1245],
      ['card-holds', -1245],
    ],
  ],
  [
    'capturing turns the hold into sales and tips',
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
    'no line says nothing: a tip of nothing',
    book('capture', 1245, 0),
    [
      ['orders-held', 1245],
      ['card-holds', -1245],
      ['provider-receivable', 1245],
      ['sales', -1245],
    ],
  ],
  [
    'a refund',
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

test('a position is read from the sums of the accounts', () => {
  const sums: Partial<Record<Account, number>> = {};
  for (const [account, amount] of [...book('authorise'), ...book('capture'), ...book('refund', 350)])
    sums[account] = (sums[account] ?? 0) + amount;
  expect(positionOf(sums)).toEqual({ held: 0, captured: 1245, refunded: 350 });
  expect(positionOf({})).toEqual({ held: 0, captured: 0, refunded: 0 });
});
