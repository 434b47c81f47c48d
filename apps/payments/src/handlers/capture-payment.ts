import { runCommand } from '../application/run-command.ts';
import { assertCanUpdate } from '../domain/access.ts';
import { beginCapture } from '../domain/begin-call.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentResponse } from './payment-response.ts';

/** Captures the held amount. Idempotent: a captured payment is returned as it is, with any key. */
export const capturePayment: Handler<'capturePayment'> = async ({ params, caller, idempotency }, deps) => {
  const { key: origin } = idempotency;
  const payment = await deps.payments.get(params.paymentId);
  assertCanUpdate(caller, payment);
  const captured = await runCommand(
    payment,
    {
      kind: 'capture',
      origin,
      isDone: ({ status }) => status === 'captured',
      begin: (current) => beginCapture(current, { callId: deps.ids.next(), origin, now: deps.clock.now() }),
      receiptOf: (done) => idempotency.receiptFor(paymentResponse(done)),
    },
    deps,
  );
  return paymentResponse(captured);
};
