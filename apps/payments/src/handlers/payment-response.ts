import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Payment } from '../domain/payment.ts';
import { callsOf, type ProviderCall } from '../domain/provider-call.ts';
import type { Payment as PaymentBody, Refund } from '../generated/api/schemas.ts';

/** The body of a payment in API responses. */
export const toPaymentResponse = (payment: Payment): PaymentBody => ({
  id: payment.id,
  orderId: payment.orderId,
  attemptId: payment.attemptId ?? undefined,
  cafeId: payment.cafeId,
  customerId: payment.customerId,
  status: payment.status,
  declineReason: payment.declineReason ?? undefined,
  amount: payment.amount,
  tip: payment.tip,
  refunded: payment.refunded,
  means: { kind: 'card' },
  refunds: callsOf(payment, 'refund').map(toRefundResponse),
  createdAt: payment.createdAt.toISOString(),
  updatedAt: payment.updatedAt.toISOString(),
  authorisedAt: payment.authorisedAt?.toISOString(),
  capturedAt: payment.capturedAt?.toISOString(),
  voidedAt: payment.voidedAt?.toISOString(),
});

const toRefundResponse = ({ id, amount, reason, status, createdAt }: ProviderCall): Refund => ({
  id,
  amount,
  reason: reason ?? 'Refunded.',
  status,
  createdAt: createdAt.toISOString(),
});

/** A 200 response with the payment and its `ETag`. */
export const paymentResponse = (payment: Payment) => ok(toPaymentResponse(payment), etagOf(payment));
