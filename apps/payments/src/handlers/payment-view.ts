import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Payment } from '../domain/payment.ts';
import { callsOf, type ProviderCall } from '../domain/provider-call.ts';
import type { Payment as PaymentBody, Refund } from '../generated/api/schemas.ts';

/** A payment as the API shows it. */
export const paymentView = (payment: Payment): PaymentBody => ({
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
  refunds: callsOf(payment, 'refund').map(refundView),
  createdAt: payment.createdAt.toISOString(),
  updatedAt: payment.updatedAt.toISOString(),
  authorisedAt: payment.authorisedAt?.toISOString(),
  capturedAt: payment.capturedAt?.toISOString(),
  voidedAt: payment.voidedAt?.toISOString(),
});

const refundView = ({ id, amount, reason, status, createdAt }: ProviderCall): Refund => ({
  id,
  amount,
  reason: reason ?? 'Refunded.',
  status,
  createdAt: createdAt.toISOString(),
});

/** The answer that shows a payment, with its `ETag`. */
export const shown = (payment: Payment) => ok(paymentView(payment), etagOf(payment));
