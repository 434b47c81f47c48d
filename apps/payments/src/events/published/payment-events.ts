import type { DomainEvent } from '@coffeemesh/kernel';
import type { Settlement } from '../../domain/apply-response.ts';
import type { PaymentStatus } from '../../domain/payment.ts';
import {
  paymentAuthorised,
  paymentCaptured,
  paymentDeclined,
  paymentRefunded,
  paymentVoided,
} from '../../generated/events/published.ts';
import type { PaymentEvent as PaymentEventData } from '../../generated/events/schemas.ts';

const eventByChange: Record<NonNullable<Settlement['change']>, (data: PaymentEventData) => DomainEvent> = {
  authorised: paymentAuthorised,
  declined: paymentDeclined,
  captured: paymentCaptured,
  voided: paymentVoided,
  refunded: paymentRefunded,
};

/** The event of a settlement; none if the provider refused and the payment did not change. */
export const domainEventsOf = (settlement: Settlement): DomainEvent[] =>
  settlement.change === undefined ? [] : [eventByChange[settlement.change](eventDataOf(settlement))];

const eventDataOf = ({ payment, call, change }: Settlement): PaymentEventData => ({
  paymentId: payment.id,
  orderId: payment.orderId,
  ...(payment.attemptId === null ? {} : { attemptId: payment.attemptId }),
  cafeId: payment.cafeId,
  customerId: payment.customerId,
  status: settledStatusOf(payment.status),
  amount: payment.amount,
  tip: payment.tip,
  refunded: payment.refunded,
  ...(payment.declineReason === null ? {} : { declineReason: payment.declineReason }),
  ...(change === 'refunded'
    ? { refund: { refundId: call.id, amount: call.amount, reason: call.reason ?? 'Refunded.' } }
    : {}),
  at: payment.updatedAt.toISOString(),
});

const settledStatusOf = (status: PaymentStatus): PaymentEventData['status'] => {
  if (status === 'pending') throw new Error('A pending payment has no event');
  return status;
};
