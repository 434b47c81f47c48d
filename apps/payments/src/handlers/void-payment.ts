import { runCommand } from '../application/run-command.ts';
import { assertCanUpdate } from '../domain/access.ts';
import { beginVoid } from '../domain/begin-call.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentResponse } from './payment-response.ts';

/** Releases the held amount. Idempotent: a voided payment is returned as it is, with any key. */
export const voidPayment: Handler<'voidPayment'> = async ({ params, caller, idempotency }, deps) => {
  const { key: origin } = idempotency;
  const payment = await deps.payments.get(params.paymentId);
  assertCanUpdate(caller, payment);
  const voided = await runCommand(
    payment,
    {
      kind: 'void',
      origin,
      isDone: ({ status }) => status === 'voided',
      begin: (current) => beginVoid(current, { callId: deps.ids.next(), origin, now: deps.clock.now() }),
      receiptOf: (done) => idempotency.receiptFor(paymentResponse(done)),
    },
    deps,
  );
  return paymentResponse(voided);
};
