import type { SqlStatement } from '@coffeemesh/kernel';
import type { Account } from '../../domain/ledger.ts';
import type { LedgerBalance } from '../../domain/ports.ts';

export type LedgerBalanceRow = Omit<LedgerBalance, 'balance'> & {
  /** Null if the payment has no ledger line. */
  sums: Partial<Record<Account, number>> | null;
};

/** The sum of each ledger account, for every payment made since and every payment named, oldest first. */
export const readLedgerBalances = (since: Date, alsoIds: readonly string[]): SqlStatement => ({
  name: 'payment-read-ledger-balances',
  text: `SELECT p.id AS "paymentId", p.charge_id AS "chargeId", p.currency, p.updated_at AS "updatedAt",
      EXISTS (SELECT FROM provider_call c WHERE c.payment_id = p.id AND c.status = 'pending') AS pending,
      (SELECT json_object_agg(sums.account, sums.amount) FROM (
        SELECT account, sum(amount) AS amount FROM ledger_line l WHERE l.payment_id = p.id GROUP BY account) sums) AS sums
    FROM payment p WHERE p.created_at >= $1 OR p.id = ANY($2::uuid[]) ORDER BY p.created_at, p.id`,
  values: [since, alsoIds],
});
