import type { SqlStatement } from '@coffeemesh/kernel';
import { columnList } from '@coffeemesh/postgres';
import type { Payment } from '../../domain/payment.ts';
import type { ProviderCall } from '../../domain/provider-call.ts';
import { paymentFields, toPaymentRow } from '../payment-row.ts';
import { callColumns, callParameters, callValues, staleAt } from './call-parameters.ts';

const text = `WITH inserted AS (
    INSERT INTO payment (${columnList(paymentFields)})
    VALUES (${paymentFields.map((_, index) => `$${index + 1}`).join(', ')}) RETURNING id
  )
  INSERT INTO provider_call (payment_id, ${callColumns}, next_attempt_at)
  SELECT inserted.id, ${callParameters(paymentFields.length + 1)}, ${staleAt} FROM inserted`;

/** Inserts a payment and its first call in one statement. An existing one is a unique violation. */
export const insertPayment = (payment: Payment, call: ProviderCall): SqlStatement => {
  const row = toPaymentRow(payment);
  return {
    name: 'payment-insert',
    text,
    values: [...paymentFields.map((field) => row[field]), ...callValues(call)],
  };
};
