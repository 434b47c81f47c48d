import { IdempotencyKeyReused } from '@coffeemesh/kernel';
import type { Payment } from '../domain/payment.ts';
import type { PaymentStore } from '../domain/ports.ts';
import { PaymentAttemptUsed } from '../domain/problems.ts';
import { callByOrigin, type RequestOrigin } from '../domain/provider-call.ts';

/**
 * Stores a payment before the provider is called. If the same request has stored a payment before (it was interrupted by
 * a crash, or it runs in parallel), that payment is returned.
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
  if (callByOrigin(byRequest, 'authorise', origin)?.origin.fingerprint !== origin.fingerprint)
    throw IdempotencyKeyReused();
  return { payment: byRequest, isNew: false };
};
