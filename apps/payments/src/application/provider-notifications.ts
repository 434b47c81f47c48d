import { createTaskGroup, type BackgroundTask } from '@coffeemesh/async';
import type { Logger } from '@coffeemesh/kernel';
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
  const tasks = createTaskGroup();
  let unsubscribe = (): void => undefined;

  const apply = async (notification: ProviderNotification): Promise<void> => {
    const { key } = notification;
    try {
      log.debug({ key, changed: await applyNotification(notification, deps) }, 'provider notification applied');
    } catch (error) {
      log.warn({ err: error, key }, 'provider notification failed; the sweeper will recover the call');
    }
  };

  return {
    start: async () => {
      unsubscribe = deps.provider.onNotification((notification) => tasks.add(() => apply(notification)));
    },
    stop: async () => {
      unsubscribe();
      await tasks.drained();
    },
  };
};
