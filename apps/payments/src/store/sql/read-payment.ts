import type { SqlStatement } from '@coffeemesh/kernel';
import { columnOf, selectList } from '@coffeemesh/postgres';
import { callFields, paymentFields } from '../payment-row.ts';

/** The arguments of `json_build_object` for a call: `'id', c.id, 'callerId', c.caller_id, …` */
const callMembers = callFields.map((field) => `'${field}', c.${columnOf(field)}`).join(', ');

/** A payment with its calls, read in one snapshot: the status and the calls are always consistent. */
const payment = `SELECT ${selectList(paymentFields, 'p')},
    (SELECT json_agg(json_build_object(${callMembers}) ORDER BY c.created_at, c.id)
      FROM provider_call c WHERE c.payment_id = p.id) AS calls
  FROM payment p`;

export const readPayment = (id: string): SqlStatement => ({
  name: 'payment-read',
  text: `${payment} WHERE p.id = $1`,
  values: [id],
});

/** The payment that this caller and idempotency key have authorised. */
export const readRequested = (callerId: string, requestKey: string): SqlStatement => ({
  name: 'payment-read-requested',
  text: `${payment} WHERE p.id = (SELECT payment_id FROM provider_call
    WHERE kind = 'authorise' AND caller_id = $1 AND request_key = $2)`,
  values: [callerId, requestKey],
});

export const readAttempt = (attemptId: string | null): SqlStatement => ({
  name: 'payment-read-attempt',
  text: `${payment} WHERE p.attempt_id = $1`,
  values: [attemptId],
});

export const readIdOf = (providerKey: string): SqlStatement => ({
  name: 'payment-read-id-of',
  text: 'SELECT payment_id AS id FROM provider_call WHERE provider_key = $1',
  values: [providerKey],
});
