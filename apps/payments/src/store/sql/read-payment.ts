import type { SqlStatement } from '@coffeemesh/kernel';

/** A payment with its calls, of one instant: what was asked and what became of it always fit each other. */
const payment = `SELECT p.id, p.order_id AS "orderId", p.attempt_id AS "attemptId", p.cafe_id AS "cafeId",
    p.customer_id AS "customerId", p.status, p.decline_reason AS "declineReason", p.currency, p.amount, p.tip,
    p.refunded, p.charge_id AS "chargeId", p.created_at AS "createdAt", p.updated_at AS "updatedAt",
    p.authorised_at AS "authorisedAt", p.captured_at AS "capturedAt", p.voided_at AS "voidedAt", p.version,
    (SELECT json_agg(json_build_object(
        'id', c.id, 'kind', c.kind, 'providerKey', c.provider_key, 'amount', c.amount, 'token', c.token,
        'reason', c.reason, 'status', c.status, 'refusal', c.refusal, 'callerId', c.caller_id,
        'requestKey', c.request_key, 'fingerprint', c.fingerprint, 'createdAt', c.created_at)
      ORDER BY c.created_at, c.id)
      FROM provider_call c WHERE c.payment_id = p.id) AS calls
  FROM payment p`;

export const readPayment = (id: string): SqlStatement => ({
  name: 'payment-read',
  text: `${payment} WHERE p.id = $1`,
  values: [id],
});

/** The payment that this request has authorised. */
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
