import type { SqlStatement } from '@coffeemesh/kernel';
import type { Payment } from '../../domain/payment.ts';
import type { ProviderCall } from '../../domain/provider-call.ts';

/** A request finishes its calls within seconds; what is pending after this time was forgotten. */
const FORGOTTEN_AFTER = "interval '15 seconds'";

/** The columns of a call that are given as values, in the order of {@link callValues}. */
export const callColumns = `id, kind, provider_key, amount, token, reason, status, refusal, caller_id, request_key,
  fingerprint, created_at`;

export const callValues = (call: ProviderCall): unknown[] => [
  call.id,
  call.kind,
  call.key,
  call.amount.amount,
  call.token,
  call.reason,
  call.status,
  call.refusal,
  call.origin.callerId,
  call.origin.key,
  call.origin.fingerprint,
  call.createdAt,
];

/** `$from::uuid, …`: the parameters of {@link callValues}, typed. */
export const callParameters = (from: number): string =>
  ['uuid', 'text', 'text', 'bigint', 'text', 'text', 'text', 'text', 'text', 'text', 'text', 'timestamptz']
    .map((type, index) => `$${from + index}::${type}`)
    .join(', ');

export const nextAskAt = `now() + ${FORGOTTEN_AFTER}`;

const text = `WITH made AS (
    INSERT INTO payment (id, order_id, attempt_id, cafe_id, customer_id, status, currency, amount, tip, created_at,
      updated_at)
    VALUES ($1, $2, $3, $4, $5, 'pending', $6, $7, $8, $9, $9) RETURNING id
  )
  INSERT INTO provider_call (payment_id, ${callColumns}, next_ask_at)
  SELECT made.id, ${callParameters(10)}, ${nextAskAt} FROM made`;

/** A new payment and its first call, in one statement; one that is there already is a unique violation. */
export const insertPayment = (payment: Payment, call: ProviderCall): SqlStatement => ({
  name: 'payment-insert',
  text,
  values: [
    payment.id,
    payment.orderId,
    payment.attemptId,
    payment.cafeId,
    payment.customerId,
    payment.amount.currency,
    payment.amount.amount,
    payment.tip.amount,
    payment.createdAt,
    ...callValues(call),
  ],
});
