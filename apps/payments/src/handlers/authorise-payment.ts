import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { takenBy } from '../domain/access.ts';
import { beginPayment } from '../domain/begin-payment.ts';
import { newPayment, type Payment } from '../domain/payment.ts';
import { authorisePaymentRules } from '../domain/payment-rules.ts';
import { settle } from '../domain/settle.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentView } from './payment-view.ts';

/** Holds an amount on a card. What is asked of the provider is kept first, so that a repeat goes on where this stopped. */
export const authorisePayment: Handler<'authorisePayment'> = async ({ body, caller, idempotency }, deps) => {
  takenBy(caller, body.cafeId);
  authorisePaymentRules.assert(body);
  const { callerId, key, fingerprint } = idempotency.key;
  const origin = { callerId, key, fingerprint };
  const made = newPayment(body, { id: deps.ids.next(), callId: deps.ids.next(), origin, now: deps.clock.now() });
  const { payment, isNew } = await beginPayment(made, origin, deps.payments);
  const settled = await settle(payment, deps, {
    mayBeKnown: !isNew,
    receiptOf: (outcome) => idempotency.receiptFor(answered(outcome)),
  });
  return answered(settled);
};

const answered = (payment: Payment) => created(`/payments/${payment.id}`, paymentView(payment), etagOf(payment));
