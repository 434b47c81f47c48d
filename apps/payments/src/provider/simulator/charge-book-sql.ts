import type { SqlStatement } from '@coffeemesh/kernel';
import type { ProviderRequest } from '../../domain/provider.ts';
import type { Books, Verdict } from './charge-book.ts';

const reasonOf = (verdict: Verdict): string | null => (verdict.outcome === 'refused' ? verdict.reason : null);

/** One row per key; a repeat only counts, unless the first request was lost. */
export const enterCharge = (request: ProviderRequest, chargeId: string, verdict: Verdict, at: Date): SqlStatement => ({
  name: 'simulator-charge-enter',
  text: `INSERT INTO simulator_charge AS known
      (idempotency_key, charge_id, reference, token, currency, amount, outcome, reason, held, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
    ON CONFLICT (idempotency_key) DO UPDATE SET
      times_asked = known.times_asked + 1,
      outcome = CASE known.outcome WHEN 'lost' THEN 'approved' ELSE known.outcome END,
      held = CASE known.outcome WHEN 'lost' THEN known.amount ELSE known.held END
    RETURNING charge_id AS "chargeId", outcome, reason, times_asked AS "timesAsked"`,
  values: [
    request.key,
    chargeId,
    request.paymentId,
    request.token,
    request.amount.currency,
    request.amount.amount,
    verdict.outcome,
    reasonOf(verdict),
    verdict.outcome === 'approved' ? request.amount.amount : 0,
    at,
  ],
});

export const lockCharge = (chargeId: string | null): SqlStatement => ({
  name: 'simulator-charge-lock',
  text: `SELECT charge_id AS "chargeId", token, held, captured, refunded FROM simulator_charge
    WHERE charge_id = $1 AND outcome = 'approved' FOR UPDATE`,
  values: [chargeId],
});

export const askedAgain = (key: string): SqlStatement => ({
  name: 'simulator-change-asked-again',
  text: `UPDATE simulator_change SET times_asked = times_asked + 1 WHERE idempotency_key = $1
    RETURNING charge_id AS "chargeId", outcome, reason, times_asked AS "timesAsked"`,
  values: [key],
});

export const enterChange = (request: ProviderRequest, chargeId: string, verdict: Verdict, at: Date): SqlStatement => ({
  name: 'simulator-change-enter',
  text: `INSERT INTO simulator_change (idempotency_key, charge_id, kind, amount, outcome, reason, created_at)
    VALUES ($1, $2, $3, $4, $5, $6, $7)`,
  values: [request.key, chargeId, request.kind, request.amount.amount, verdict.outcome, reasonOf(verdict), at],
});

export const writeBooks = ({ chargeId, held, captured, refunded }: Books): SqlStatement => ({
  name: 'simulator-charge-books',
  text: 'UPDATE simulator_charge SET held = $2, captured = $3, refunded = $4 WHERE charge_id = $1',
  values: [chargeId, held, captured, refunded],
});

export const findEntry = (key: string): SqlStatement => ({
  name: 'simulator-find',
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
