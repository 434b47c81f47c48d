import type { SqlStatement } from '@coffeemesh/kernel';
import { outboxSelect, outboxValue } from '@coffeemesh/messaging';
import { receiptInsert, receiptValue } from '@coffeemesh/postgres';
import { columnOf } from '@coffeemesh/postgres';
import type { LedgerLine } from '../../domain/ledger.ts';
import type { Payment } from '../../domain/payment.ts';
import type { PaymentEffects } from '../../domain/ports.ts';
import type { ProviderCall } from '../../domain/provider-call.ts';
import { callFields, paymentFields, toPaymentRow } from '../payment-row.ts';
import { callColumns, callParameters, callValues, staleAt } from './call-parameters.ts';

/** The fields that never change after the insert, and the version, which has a parameter of its own. */
const fixedFields: readonly string[] = [
  'id',
  'orderId',
  'attemptId',
  'cafeId',
  'customerId',
  'currency',
  'amount',
  'tip',
  'createdAt',
  'version',
];
const changingFields = paymentFields.filter((field) => !fixedFields.includes(field));

const firstCallParameter = 6;
const firstFieldParameter = firstCallParameter + callFields.length;
const assignments = changingFields.map((field, index) => `${columnOf(field)} = $${firstFieldParameter + index}`);

/**
 * Updates the payment if it still has the version before, and writes what belongs to the change: the call, the ledger
 * lines, the events, the receipt. One statement and one round trip: all of it is written, or nothing.
 */
const text = `WITH changed AS (
    UPDATE payment SET version = $2, ${assignments.join(', ')}
    WHERE id = $1 AND version = $2 - 1 RETURNING id, cafe_id, currency, updated_at
  ), saved_call AS (
    INSERT INTO provider_call (payment_id, ${callColumns}, next_attempt_at)
    SELECT changed.id, ${callParameters(firstCallParameter)}, ${staleAt} FROM changed
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, refusal = excluded.refusal, token = excluded.token
  ), saved_lines AS (
    INSERT INTO ledger_line (transaction_id, payment_id, cafe_id, account, currency, amount, booked_at)
    SELECT $${firstCallParameter}, changed.id, changed.cafe_id, line.account, changed.currency, line.amount,
      changed.updated_at
    FROM changed, jsonb_to_recordset($3::jsonb) AS line(account text, amount bigint)
  ), saved_events AS (
    INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(4)}, changed
  ), saved_receipt AS (${receiptInsert({ parameter: 5, from: 'changed' })}
  )
  SELECT id FROM changed`;

/** Returns one row if the payment was changed, and none if its version was not the one before. */
export const savePayment = (payment: Payment, call: ProviderCall, effects: PaymentEffects): SqlStatement => {
  const row = toPaymentRow(payment);
  return {
    name: 'payment-save',
    text,
    values: [
      payment.id,
      payment.version,
      linesValue(effects.lines),
      outboxValue(effects.events),
      receiptValue(effects.receipt),
      ...callValues(call),
      ...changingFields.map((field) => row[field]),
    ],
  };
};

const linesValue = (lines: readonly LedgerLine[]): string =>
  JSON.stringify(lines.map(({ account, amount }) => ({ account, amount: amount.amount })));
