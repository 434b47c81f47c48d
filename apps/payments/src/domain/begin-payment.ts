import { IdempotencyKeyReused } from '@coffeemesh/kernel';
import { PaymentAttemptUsed } from './payment-problems.ts';
import type { Payment } from './payment.ts';
import type { PaymentStore } from './ports.ts';
import { callFrom, type RequestOrigin } from './provider-call.ts';

/**
 * Keeps the payment before the provider is asked. Where the same request made one before (and a crash, or a parallel
 * repeat, came between), that one is gone on with.
 * @throws PaymentAttemptUsed (409), IdempotencyKeyReused (422)
 */
export const beginPayment = async (
  payment: Payment,
  origin: RequestOrigin,
  payments: PaymentStore,
): Promise<{ payment: Payment; isNew: boolean }> => {
  if (await payments.insert(payment)) return { payment, isNew: true };
  const { byRequest, byAttempt } = await payments.findRequested(origin, payment.attemptId);
  if (byRequest === undefined) throw PaymentAttemptUsed({ extensions: { paymentId: byAttempt?.id } });
  if (callFrom(byRequest, 'authorise', origin)?.origin.fingerprint !== origin.fingerprint) throw IdempotencyKeyReused();
  return { payment: byRequest, isNew: false };
};
