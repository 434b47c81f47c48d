import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { beginPayment } from '../application/begin-payment.ts';
import { settlePayment } from '../application/settle-payment.ts';
import { assertCanAuthorise } from '../domain/access.ts';
import { authorisePaymentRules } from '../domain/payment-rules.ts';
import { newPayment, type Payment } from '../domain/payment.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPaymentResponse } from './payment-response.ts';

/** Holds an amount on a card. The call is stored before it is sent, so a repeat continues where this request stopped. */
export const authorisePayment: Handler<'authorisePayment'> = async ({ body, caller, idempotency }, deps) => {
  assertCanAuthorise(caller, body.cafeId);
  authorisePaymentRules.assert(body);
  const { key: origin } = idempotency;
  const begun = newPayment(body, { id: deps.ids.next(), callId: deps.ids.next(), origin, now: deps.clock.now() });
  const { payment, isNew } = await beginPayment(begun, origin, deps.payments);
  const settled = await settlePayment(payment, deps, {
    mayHaveBeenSent: !isNew,
    receiptOf: (outcome) => idempotency.receiptFor(createdResponse(outcome)),
  });
  return createdResponse(settled);
};

const createdResponse = (payment: Payment) =>
  created(`/payments/${payment.id}`, toPaymentResponse(payment), etagOf(payment));
