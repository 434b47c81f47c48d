import type { BackgroundTask, Logger } from '@coffeemesh/service-kit';
import { pendingCall } from '../domain/provider-call.ts';
import type { ProviderNotification } from '../domain/provider.ts';
import { saveResponse, type SettlementDeps } from './settle-payment.ts';

/**
 * Applies the response in a notification if its call is pending. A duplicate changes nothing.
 * @returns whether the payment changed
 */
export const applyNotification = async (
  { key, response }: ProviderNotification,
  deps: SettlementDeps,
): Promise<boolean> => {
  const paymentId = await deps.payments.paymentIdOf(key);
  if (paymentId === undefined) return false;
  const payment = await deps.payments.get(paymentId);
  if (pendingCall(payment)?.key !== key) return false;
  return (await saveResponse(payment, response, deps)) !== undefined;
};

/** Subscribes to the provider's notifications. `stop` waits for those that are being applied. */
export const createNotificationListener = (deps: SettlementDeps, log: Logger): BackgroundTask => {
  const inProgress = new Set<Promise<void>>();
  let unsubscribe = (): void => undefined;

  const onNotification = (notification: ProviderNotification): void => {
    const { key } = notification;
    const applying: Promise<void> = applyNotification(notification, deps)
      .then((changed) => log.debug({ key, changed }, 'provider notification applied'))
      .catch((error: unknown) =>
        log.warn({ err: error, key }, 'provider notification failed; the sweeper will recover the call'),
      )
      .finally(() => inProgress.delete(applying));
    inProgress.add(applying);
  };

  return {
    start: async () => {
      unsubscribe = deps.provider.onNotification(onNotification);
    },
    stop: async () => {
      unsubscribe();
      await Promise.all(inProgress);
    },
  };
};
