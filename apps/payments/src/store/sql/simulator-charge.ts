import type { SqlStatement } from '@coffeemesh/kernel';
import type { ProviderRequest } from '../../domain/provider.ts';
import type { ChargeOutcome, ChargeState } from '../../domain/simulator.ts';

const reasonOf = (outcome: ChargeOutcome): string | null => (outcome.outcome === 'refused' ? outcome.reason : null);

/** Inserts one row per key. A repeat only increments the count, unless the first request was lost. */
export const insertCharge = (
  request: ProviderRequest,
  chargeId: string,
  outcome: ChargeOutcome,
  at: Date,
): SqlStatement => ({
  name: 'simulator-charge-insert',
  text: `INSERT INTO simulator_charge AS existing
      (idempotency_key, charge_id, reference, token, currency, amount, outcome, reason, held, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (idempotency_key) DO UPDATE SET
      request_count = existing.request_count + 1,
      outcome = CASE existing.outcome WHEN 'lost' THEN 'approved' ELSE existing.outcome END,
      held = CASE existing.outcome WHEN 'lost' THEN existing.amount ELSE existing.held END
    RETURNING charge_id AS "chargeId", outcome, reason, request_count AS "requestCount"`,
  values: [
    request.key,
    chargeId,
    request.paymentId,
    request.token,
    request.amount.currency,
    request.amount.amount,
    outcome.outcome,
    reasonOf(outcome),
    outcome.outcome === 'approved' ? request.amount.amount : 0,
    at,
  ],
});

export const lockCharge = (chargeId: string | null): SqlStatement => ({
  name: 'simulator-charge-lock',
  text: `SELECT charge_id AS "chargeId", token, held, captured, refunded FROM simulator_charge
    WHERE charge_id = $1 AND outcome = 'approved' FOR UPDATE`,
  values: [chargeId],
});

/** Returns the change that this key has made already, and counts the repeat. */
export const countRepeat = (key: string): SqlStatement => ({
  name: 'simulator-change-count-repeat',
  text: `UPDATE simulator_change SET request_count = request_count + 1 WHERE idempotency_key = $1
    RETURNING charge_id AS "chargeId", outcome, reason, request_count AS "requestCount"`,
  values: [key],
});

export const insertChange = (
  request: ProviderRequest,
  chargeId: string,
  outcome: ChargeOutcome,
  at: Date,
): SqlStatement => ({
  name: 'simulator-change-insert',
  text: `INSERT INTO simulator_change (idempotency_key, charge_id, kind, amount, outcome, reason, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  values: [request.key, chargeId, request.kind, request.amount.amount, outcome.outcome, reasonOf(outcome), at],
});

export const updateCharge = ({ chargeId, held, captured, refunded }: ChargeState): SqlStatement => ({
  name: 'simulator-charge-update',
  text: 'UPDATE simulator_charge SET held = $2, captured = $3, refunded = $4 WHERE charge_id = $1',
  values: [chargeId, held, captured, refunded],
});

export const findResponse = (key: string): SqlStatement => ({
  name: 'simulator-find-response',
  text: `SELECT charge_id AS "chargeId", outcome, reason FROM simulator_charge
      WHERE idempotency_key = $1 AND outcome <> 'lost'
    UNION ALL SELECT charge_id, outcome, reason FROM simulator_change WHERE idempotency_key = $1`,
  values: [key],
});

export const chargesSince = (since: Date): SqlStatement => ({
  name: 'simulator-charges-since',
  text: `SELECT charge_id AS "chargeId", reference AS "paymentId", currency, held, captured, refunded
    FROM simulator_charge WHERE outcome = 'approved' AND created_at >= $1 ORDER BY created_at, charge_id`,
  values: [since],
});
