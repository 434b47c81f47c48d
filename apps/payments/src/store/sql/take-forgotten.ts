import type { SqlStatement } from '@coffeemesh/kernel';

/** Takes pending calls that nobody has finished in time, and puts each off: ten seconds, twenty, … ten minutes. */
export const takeForgotten = (limit: number): SqlStatement => ({
  name: 'payment-take-forgotten',
  text: `UPDATE provider_call SET asked = asked + 1,
      next_ask_at = now() + least(interval '10 minutes', interval '10 seconds' * 2 ^ least(asked, 6))
    WHERE id IN (SELECT id FROM provider_call WHERE status = 'pending' AND next_ask_at <= now()
      ORDER BY next_ask_at LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING payment_id AS id`,
  values: [limit],
});
