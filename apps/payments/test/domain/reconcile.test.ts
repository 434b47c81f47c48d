import type { Position } from '../../src/domain/ledger.ts';
import type { BookedPayment } from '../../src/domain/ports.ts';
import type { ProviderCharge } from '../../src/domain/provider.ts';
import { reconcile } from '../../src/domain/reconcile.ts';
import { later, now, paymentId } from './sample.ts';

const held: Position = { held: 1245, captured: 0, refunded: 0 };
const captured: Position = { held: 0, captured: 1245, refunded: 0 };
const refunded: Position = { held: 0, captured: 1245, refunded: 350 };
const nothing: Position = { held: 0, captured: 0, refunded: 0 };

const booked = (position: Position, over: Partial<BookedPayment> = {}): BookedPayment => ({
  paymentId,
  chargeId: 'ch_1',
  currency: 'GBP',
  position,
  updatedAt: now,
  pending: false,
  ...over,
});
const charge = (position: Position): ProviderCharge => ({ chargeId: 'ch_1', paymentId, currency: 'GBP', ...position });

test.each<[string, BookedPayment[], ProviderCharge[], string[], number, number]>([
  ['nothing at all', [], [], [], 0, 0],
  ['both hold it', [booked(held)], [charge(held)], [], 1, 0],
  ['declined on both sides', [booked(nothing, { chargeId: null })], [], [], 1, 0],
  ['the provider alone knows it', [], [charge(held)], ['unknown-to-us'], 1, 0],
  ['we alone know it', [booked(held)], [], ['unknown-to-provider'], 1, 0],
  ['captured here alone', [booked(captured)], [charge(held)], ['captured-differs'], 1, 0],
  ['voided there alone', [booked(held)], [charge(nothing)], ['held-differs'], 1, 0],
  ['refunded there alone', [booked(captured)], [charge(refunded)], ['refunded-differs'], 1, 0],
  ['declined here, held there', [booked(nothing, { chargeId: null })], [charge(held)], ['held-differs'], 1, 0],
  ['being settled', [booked(nothing, { chargeId: null, pending: true })], [charge(held)], [], 0, 1],
  ['changed since it was read', [booked(captured, { updatedAt: later })], [charge(held)], [], 0, 1],
])('%s', (_name, payments, charges, kinds, compared, unsettled) => {
  const run = reconcile(payments, charges, later);
  expect(run.differences.map(({ kind }) => kind)).toEqual(kinds);
  expect(run).toMatchObject({ compared, unsettled });
});

test('says both sides of a difference', () => {
  expect(reconcile([booked(captured)], [charge(held)], later).differences).toEqual([
    { kind: 'captured-differs', paymentId, chargeId: 'ch_1', currency: 'GBP', ledger: captured, provider: held },
  ]);
  expect(reconcile([], [charge(held)], later).differences).toEqual([
    { kind: 'unknown-to-us', chargeId: 'ch_1', currency: 'GBP', ledger: nothing, provider: held },
  ]);
});
