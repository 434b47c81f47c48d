import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { RECOVERY_BATCH_SIZE, RECOVERY_PERIOD_MS } from '../domain/policy.ts';
import { settlePayment, type SettlementDeps } from './settle-payment.ts';

/**
 * Settles payments whose call is pending since a crash or a timeout. Replicas never claim the same payment at the same
 * time.
 * @returns how many payments were claimed
 */
export const recoverPendingCalls = async (deps: SettlementDeps, log: Logger): Promise<number> => {
  const paymentIds = await deps.payments.claimStale(RECOVERY_BATCH_SIZE);
  for (const paymentId of paymentIds) {
    try {
      const payment = await deps.payments.get(paymentId);
      const { status } = await settlePayment(payment, deps, { mayHaveBeenSent: true });
      log.info({ paymentId, status }, 'pending call recovered');
    } catch (error) {
      log.warn({ err: error, paymentId }, 'pending call not recovered; retried after the backoff');
    }
  }
  return paymentIds.length;
};

/** Recovers stale calls every second, batch by batch until none is left. */
export const createPendingCallSweeper = (deps: SettlementDeps, log: Logger): BackgroundTask =>
  every({ name: 'recover-pending-calls', periodMs: RECOVERY_PERIOD_MS, log }, async () => {
    while ((await recoverPendingCalls(deps, log)) === RECOVERY_BATCH_SIZE);
  });
