import type { SqlStatement } from '@coffeemesh/kernel';
import { MAX_RECOVERY_BACKOFF_SECONDS, RECOVERY_BACKOFF_SECONDS } from '../../domain/policy.ts';

const maxDoublings = Math.ceil(Math.log2(MAX_RECOVERY_BACKOFF_SECONDS / RECOVERY_BACKOFF_SECONDS));

/** Claims stale pending calls and schedules the next attempt of each with an exponential backoff. */
export const claimStaleCalls = (limit: number): SqlStatement => ({
  name: 'payment-claim-stale-calls',
  text: `UPDATE provider_call SET attempts = attempts + 1,
      next_attempt_at = now() + least(interval '${MAX_RECOVERY_BACKOFF_SECONDS} seconds',
        interval '${RECOVERY_BACKOFF_SECONDS} seconds' * 2 ^ least(attempts, ${maxDoublings}))
    WHERE id IN (SELECT id FROM provider_call WHERE status = 'pending' AND next_attempt_at <= now()
      ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
    RETURNING payment_id AS id`,
  values: [limit],
});
