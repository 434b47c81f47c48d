import type { Receipt, SqlStatement } from '@coffeemesh/kernel';
import { outboxSelect, outboxValue } from '@coffeemesh/messaging';
import type { LedgerLine } from '../../domain/ledger.ts';
import type { Payment } from '../../domain/payment.ts';
import type { PaymentEffects } from '../../domain/ports.ts';
import type { ProviderCall } from '../../domain/provider-call.ts';
import { callColumns, callParameters, callValues, nextAskAt } from './insert-payment.ts';

/**
 * The change, if it is based on the current version, with everything that belongs to it: the call, the ledger, the
 * events, the receipt. One statement, one round trip; all of it or nothing.
 */
const text = `WITH changed AS (
    UPDATE payment SET status = $3, decline_reason = $4, refunded = $5, charge_id = $6, updated_at = $7,
      authorised_at = $8, captured_at = $9, voided_at = $10, version = $2
    WHERE id = $1 AND version = $2 - 1 RETURNING id, cafe_id, currency
  ), called AS (
    INSERT INTO provider_call (payment_id, ${callColumns}, next_ask_at)
    SELECT changed.id, ${callParameters(14)}, ${nextAskAt} FROM changed
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, refusal = excluded.refusal, token = excluded.token
  ), booked AS (
    INSERT INTO ledger_line (transaction_id, payment_id, cafe_id, account, currency, amount, booked_at)
    SELECT $14, changed.id, changed.cafe_id, line.account, changed.currency, line.amount, $7
    FROM changed, jsonb_to_recordset($11::jsonb) AS line(account text, amount bigint)
  ), told AS (
    INSERT INTO outbox_event (id, type, subject, data, traceparent) ${outboxSelect(12)}, changed
  ), kept AS (
    INSERT INTO idempotency_answer (caller_id, operation, key, fingerprint, status, headers, body)
    SELECT r.caller_id, r.operation, r.key, r.fingerprint, r.status, r.headers::jsonb, r.body::jsonb
    FROM changed, jsonb_to_recordset($13::jsonb) AS r(caller_id text, operation text, key text, fingerprint text,
      status integer, headers text, body text)
  )
  SELECT id FROM changed`;

/** Returns a row where the payment was changed, and none where it was not of the version before. */
export const savePayment = (payment: Payment, call: ProviderCall, effects: PaymentEffects): SqlStatement => ({
  name: 'payment-save',
  text,
  values: [
    payment.id,
    payment.version,
    payment.status,
    payment.declineReason,
    payment.refunded.amount,
    payment.chargeId,
    payment.updatedAt,
    payment.authorisedAt,
    payment.capturedAt,
    payment.voidedAt,
    linesValue(effects.lines),
    outboxValue(effects.events),
    receiptValue(effects.receipt),
    ...callValues(call),
  ],
});

const linesValue = (lines: readonly LedgerLine[]): string =>
  JSON.stringify(lines.map(({ account, amount }) => ({ account, amount: amount.amount })));

const receiptValue = (receipt: Receipt | undefined): string =>
  JSON.stringify(receipt === undefined ? [] : [receipt.takeRow().columns]);
