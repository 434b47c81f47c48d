import { runCommand } from '../application/run-command.ts';
import { assertCanUpdate } from '../domain/access.ts';
import { beginRefund, refundableAmount } from '../domain/begin-call.ts';
import { refundPaymentRules } from '../domain/payment-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentResponse } from './payment-response.ts';

/** Refunds the captured amount or a part of it. All refunds together never exceed it. */
export const refundPayment: Handler<'refundPayment'> = async ({ params, body, caller, idempotency }, deps) => {
  const { key: origin } = idempotency;
  const payment = await deps.payments.get(params.paymentId);
  assertCanUpdate(caller, payment);
  const refunded = await runCommand(
    payment,
    {
      kind: 'refund',
      origin,
      begin: (current) => {
        const refund = { amount: body.amount ?? refundableAmount(current), reason: body.reason };
        const begun = beginRefund(current, refund, { callId: deps.ids.next(), origin, now: deps.clock.now() });
        refundPaymentRules.assert({ payment: current, amount: body.amount });
        return begun;
      },
      receiptOf: (done) => idempotency.receiptFor(paymentResponse(done)),
    },
    deps,
  );
  return paymentResponse(refunded);
};
