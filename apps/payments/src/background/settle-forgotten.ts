import { type BackgroundTask, every } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import { settle, type Settling } from '../domain/settle.ts';

/** How many payments are taken at a time. */
const BATCH = 20;

/**
 * Settles the payments that a crash or a silent provider left pending: asks the provider what came of them. Several
 * copies of the service never take the same one at the same time.
 * @returns how many were taken
 */
export const settleForgotten = async (settling: Settling, log: Logger): Promise<number> => {
  const paymentIds = await settling.payments.takeForgotten(BATCH);
  for (const paymentId of paymentIds) {
    try {
      const { status } = await settle(await settling.payments.get(paymentId), settling, { mayBeKnown: true });
      log.info({ paymentId, status }, 'a forgotten payment was settled');
    } catch (error) {
      log.warn(
        { err: error, paymentId },
        'a forgotten payment is still not settled; the provider is asked again later',
      );
    }
  }
  return paymentIds.length;
};

export const createForgottenSweeper = (settling: Settling, log: Logger, periodMs = 1_000): BackgroundTask =>
  every({ name: 'settle-forgotten', periodMs, log }, async () => {
    while ((await settleForgotten(settling, log)) === BATCH);
  });
