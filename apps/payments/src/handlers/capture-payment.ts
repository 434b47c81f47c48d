import { movedBy } from '../domain/access.ts';
import { beginCapture } from '../domain/begin-call.ts';
import { carryOut } from '../domain/carry-out.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './payment-view.ts';

/** Takes what was held; taken once, whoever asks how often. */
export const capturePayment: Handler<'capturePayment'> = async ({ params, caller, idempotency }, deps) => {
  const { callerId, key, fingerprint } = idempotency.key;
  const origin = { callerId, key, fingerprint };
  const payment = await carryOut(
    movedBy(caller, await deps.payments.get(params.paymentId)),
    {
      kind: 'capture',
      origin,
      isDone: ({ status }) => status === 'captured',
      begin: (current) => beginCapture(current, { callId: deps.ids.next(), origin, now: deps.clock.now() }),
      receiptOf: (done) => idempotency.receiptFor(shown(done)),
    },
    deps,
  );
  return shown(payment);
};
