import type { PaymentBalance } from '../../src/domain/ledger.ts';
import type { LedgerBalance } from '../../src/domain/ports.ts';
import type { ProviderCharge } from '../../src/domain/provider.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { later, now, paymentId } from './sample.ts';

const held: PaymentBalance = { held: 1245, captured: 0, refunded: 0 };
const captured: PaymentBalance = { held: 0, captured: 1245, refunded: 0 };
const refunded: PaymentBalance = { held: 0, captured: 1245, refunded: 350 };
const zero: PaymentBalance = { held: 0, captured: 0, refunded: 0 };

const booked = (balance: PaymentBalance, over: Partial<LedgerBalance> = {}): LedgerBalance => ({
  paymentId,
  chargeId: 'ch_1',
  currency: 'GBP',
  balance,
  updatedAt: now,
  pending: false,
  ...over,
});
const charge = (balance: PaymentBalance): ProviderCharge => ({
  chargeId: 'ch_1',
  paymentId,
  currency: 'GBP',
  ...balance,
});

test.each<[string, LedgerBalance[], ProviderCharge[], string[], number, number]>([
  ['no payments and no charges', [], [], [], 0, 0],
  ['held on both sides', [booked(held)], [charge(held)], [], 1, 0],
  ['declined on both sides', [booked(zero, { chargeId: null })], [], [], 1, 0],
  ['known to the provider only', [], [charge(held)], ['unknown-to-us'], 1, 0],
  ['known to the ledger only', [booked(held)], [], ['unknown-to-provider'], 1, 0],
  ['captured in the ledger only', [booked(captured)], [charge(held)], ['captured-differs'], 1, 0],
  ['voided at the provider only', [booked(held)], [charge(zero)], ['held-differs'], 1, 0],
  ['refunded at the provider only', [booked(captured)], [charge(refunded)], ['refunded-differs'], 1, 0],
  [
    'declined in the ledger, held at the provider',
    [booked(zero, { chargeId: null })],
    [charge(held)],
    ['held-differs'],
    1,
    0,
  ],
  ['pending', [booked(zero, { chargeId: null, pending: true })], [charge(held)], [], 0, 1],
  ['changed after the charges were read', [booked(captured, { updatedAt: later })], [charge(held)], [], 0, 1],
])('%s', (_name, payments, charges, kinds, compared, unsettled) => {
  const run = reconcile(payments, charges, later);
  expect(run.differences.map(({ kind }) => kind)).toEqual(kinds);
  expect(run).toMatchObject({ compared, unsettled });
});

test('a difference contains the balances of both sides', () => {
  expect(reconcile([booked(captured)], [charge(held)], later).differences).toEqual([
    { kind: 'captured-differs', paymentId, chargeId: 'ch_1', currency: 'GBP', ledger: captured, provider: held },
  ]);
  expect(reconcile([], [charge(held)], later).differences).toEqual([
    { kind: 'unknown-to-us', chargeId: 'ch_1', currency: 'GBP', ledger: zero, provider: held },
  ]);
});
