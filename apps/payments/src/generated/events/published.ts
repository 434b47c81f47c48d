// Generated from openapi/payments/events.yaml; do not edit. `npm run codegen`

import type { DomainEvent } from '@coffeemesh/kernel';
import { PaymentEvent } from './schemas.ts';

/** The amount is held on the card. */
export const paymentAuthorised = (data: PaymentEvent): DomainEvent<'payments.payment-authorised.v1', PaymentEvent> => ({
  type: 'payments.payment-authorised.v1',
  subject: data.paymentId,
  data,
});

/** The card was declined; nothing is held. */
export const paymentDeclined = (data: PaymentEvent): DomainEvent<'payments.payment-declined.v1', PaymentEvent> => ({
  type: 'payments.payment-declined.v1',
  subject: data.paymentId,
  data,
});

/** The held amount was captured. */
export const paymentCaptured = (data: PaymentEvent): DomainEvent<'payments.payment-captured.v1', PaymentEvent> => ({
  type: 'payments.payment-captured.v1',
  subject: data.paymentId,
  data,
});

/** The hold was released before the capture. */
export const paymentVoided = (data: PaymentEvent): DomainEvent<'payments.payment-voided.v1', PaymentEvent> => ({
  type: 'payments.payment-voided.v1',
  subject: data.paymentId,
  data,
});

/** A part of the captured amount, or all of it, was refunded. One event for each refund. */
export const paymentRefunded = (data: PaymentEvent): DomainEvent<'payments.payment-refunded.v1', PaymentEvent> => ({
  type: 'payments.payment-refunded.v1',
  subject: data.paymentId,
  data,
});

/** The schema of each event's data, by type. */
export const published = {
  'payments.payment-authorised.v1': PaymentEvent,
  'payments.payment-declined.v1': PaymentEvent,
  'payments.payment-captured.v1': PaymentEvent,
  'payments.payment-voided.v1': PaymentEvent,
  'payments.payment-refunded.v1': PaymentEvent,
} as const;
