import type { SqlStatement } from '@coffeemesh/kernel';
import type { Account } from '../../domain/ledger.ts';

export type BookedRow = {
  paymentId: string;
  chargeId: string | null;
  currency: string;
  updatedAt: Date;
  pending: boolean;
  /** Null where nothing is booked. */
  sums: Partial<Record<Account, number>> | null;
};

/** The sums of the ledger's accounts for each payment made since, or named, oldest first. */
export const readBooked = (since: Date, alsoIds: readonly string[]): SqlStatement => ({
  name: 'payment-read-booked',
  text: `SELECT p.id AS "paymentId", p.charge_id AS "chargeId", p.currency, p.updated_at AS "updatedAt",
      EXISTS (SELECT FROM provider_call c WHERE c.payment_id = p.id AND c.status = 'pending') AS pending,
      (SELECT json_object_agg(sums.account, sums.amount) FROM (
        SELECT account, sum(amount) AS amount FROM ledger_line l WHERE l.payment_id = p.id GROUP BY account) sums) AS sums
    FROM payment p WHERE p.created_at >= $1 OR p.id = ANY($2::uuid[]) ORDER BY p.created_at, p.id`,
  values: [since, alsoIds],
});
