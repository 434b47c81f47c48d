import { movedBy } from '../domain/access.ts';
import { beginRefund, refundable } from '../domain/begin-call.ts';
import { carryOut } from '../domain/carry-out.ts';
import { refundPaymentRules } from '../domain/payment-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './payment-view.ts';

/** Gives back what was taken, or a part of it; the parts never add up to more than the whole. */
export const refundPayment: Handler<'refundPayment'> = async ({ params, body, caller, idempotency }, deps) => {
  const { callerId, key, fingerprint } = idempotency.key;
  const origin = { callerId, key, fingerprint };
  const payment = await carryOut(
    movedBy(caller, await deps.payments.get(params.paymentId)),
    {
      kind: 'refund',
      origin,
      begin: (current) => {
        const refund = { amount: body.amount ?? refundable(current), reason: body.reason };
        const begun = beginRefund(current, refund, { callId: deps.ids.next(), origin, now: deps.clock.now() });
        refundPaymentRules.assert({ payment: current, amount: body.amount });
        return begun;
      },
      receiptOf: (done) => idempotency.receiptFor(shown(done)),
    },
    deps,
  );
  return shown(payment);
};
