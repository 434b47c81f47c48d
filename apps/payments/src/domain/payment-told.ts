import type { Money } from '@coffeemesh/kernel';
import type { Settlement } from './apply-answer.ts';
import type { PaymentStatus } from './payment.ts';

/** What others are told of a payment with each of its events. */
export type PaymentTold = {
  paymentId: string;
  orderId: string;
  attemptId?: string;
  cafeId: string;
  customerId: string;
  status: Exclude<PaymentStatus, 'pending'>;
  amount: Money;
  tip: Money;
  refunded: Money;
  declineReason?: string;
  refund?: { refundId: string; amount: Money; reason: string };
  /** RFC 3339: when it happened. */
  at: string;
};

export const toldOf = ({ payment, call, happened }: Settlement): PaymentTold => ({
  paymentId: payment.id,
  orderId: payment.orderId,
  ...(payment.attemptId === null ? {} : { attemptId: payment.attemptId }),
  cafeId: payment.cafeId,
  customerId: payment.customerId,
  status: settledStatus(payment.status),
  amount: payment.amount,
  tip: payment.tip,
  refunded: payment.refunded,
  ...(payment.declineReason === null ? {} : { declineReason: payment.declineReason }),
  ...(happened === 'refunded'
    ? { refund: { refundId: call.id, amount: call.amount, reason: call.reason ?? 'Refunded.' } }
    : {}),
  at: payment.updatedAt.toISOString(),
});

const settledStatus = (status: PaymentStatus): PaymentTold['status'] => {
  if (status === 'pending') throw new Error('Nothing is told of a payment before the provider has answered');
  return status;
};
