import type { BackgroundTask } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
import type { ProviderNotice } from '../domain/provider.ts';
import { pendingCall } from '../domain/provider-call.ts';
import { keepAnswer, type Settling } from '../domain/settle.ts';

/**
 * Keeps the answer that a notice brings, if it is still waited for. The same notice once more changes nothing.
 * @returns whether something came of it
 */
export const hearNotice = async ({ key, answer }: ProviderNotice, settling: Settling): Promise<boolean> => {
  const paymentId = await settling.payments.paymentIdOf(key);
  if (paymentId === undefined) return false;
  const payment = await settling.payments.get(paymentId);
  if (pendingCall(payment)?.key !== key) return false;
  return (await keepAnswer(payment, answer, settling)) !== undefined;
};

/** Listens to what the provider says of its own accord. */
export const createNoticeListener = (settling: Settling, log: Logger): BackgroundTask => {
  const underWay = new Set<Promise<void>>();
  let unsubscribe = (): void => undefined;

  const hear = (notice: ProviderNotice): void => {
    const hearing: Promise<void> = hearNotice(notice, settling)
      .then((isNews) => log.debug({ key: notice.key, isNews }, 'the provider sent a notice'))
      .catch((error: unknown) =>
        log.warn({ err: error, key: notice.key }, 'a notice was not kept; the sweeper will ask'),
      )
      .finally(() => underWay.delete(hearing));
    underWay.add(hearing);
  };

  return {
    start: async () => {
      unsubscribe = settling.provider.onNotice(hear);
    },
    stop: async () => {
      unsubscribe();
      await Promise.all(underWay);
    },
  };
};
