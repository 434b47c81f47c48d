import type { DomainEvent } from '@coffeemesh/kernel';
import type { Settlement } from '../domain/apply-answer.ts';
import { toldOf, type PaymentTold } from '../domain/payment-told.ts';
import {
  paymentAuthorised,
  paymentCaptured,
  paymentDeclined,
  paymentRefunded,
  paymentVoided,
} from '../generated/events/published.ts';

const eventOf: Record<NonNullable<Settlement['happened']>, (told: PaymentTold) => DomainEvent> = {
  authorised: paymentAuthorised,
  declined: paymentDeclined,
  captured: paymentCaptured,
  voided: paymentVoided,
  refunded: paymentRefunded,
};

/** The events that tell of a settlement: one, or none where the provider refused and nothing has changed. */
export const tell = (settlement: Settlement): DomainEvent[] =>
  settlement.happened === undefined ? [] : [eventOf[settlement.happened](toldOf(settlement))];
