import { movedBy } from '../domain/access.ts';
import { beginVoid } from '../domain/begin-call.ts';
import { carryOut } from '../domain/carry-out.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { shown } from './payment-view.ts';

/** Gives back what was held; given back once, whoever asks how often. */
export const voidPayment: Handler<'voidPayment'> = async ({ params, caller, idempotency }, deps) => {
  const { callerId, key, fingerprint } = idempotency.key;
  const origin = { callerId, key, fingerprint };
  const payment = await carryOut(
    movedBy(caller, await deps.payments.get(params.paymentId)),
    {
      kind: 'void',
      origin,
      isDone: ({ status }) => status === 'voided',
      begin: (current) => beginVoid(current, { callId: deps.ids.next(), origin, now: deps.clock.now() }),
      receiptOf: (done) => idempotency.receiptFor(shown(done)),
    },
    deps,
  );
  return shown(payment);
};
