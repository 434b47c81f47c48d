import { IdempotencyKeyReused, RequestInFlight, type Receipt } from '@coffeemesh/kernel';
import type { Payment } from './payment.ts';
import { ProviderRefused } from './payment-problems.ts';
import { callFrom, type CallKind, type RequestOrigin } from './provider-call.ts';
import { settle, type Settling } from './settle.ts';

/** Something to be done to a payment at the provider. */
export type Deed = {
  kind: CallKind;
  origin: RequestOrigin;
  /** Whether it is done already, by whichever request, so that there is nothing left to do. */
  isDone?(payment: Payment): boolean;
  /** The payment with the call pending. @throws what forbids it */
  begin(payment: Payment): Payment;
  receiptOf(done: Payment): Receipt;
};

/** How often a payment may change under our hands before the caller is told to come back. */
const TRIES = 10;

/**
 * Finishes what is pending for the payment, keeps that the deed is begun, has the provider do it, and keeps the outcome.
 * Repeated after a crash, it goes on where it was.
 * @throws StateConflict, ProviderRefused (409), ProviderSilent (503), RequestInFlight, IdempotencyKeyReused, AlreadyDone
 */
export const carryOut = async (payment: Payment, deed: Deed, settling: Settling): Promise<Payment> => {
  const { payments } = settling;
  let current = payment;
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    current = await settle(current, settling, { mayBeKnown: true });
    const mine = outcomeOf(current, deed);
    if (mine !== undefined || deed.isDone?.(current)) {
      await payments.acknowledge(deed.receiptOf(current));
      return current;
    }
    const begun = deed.begin(current);
    if (await payments.save(begun, { events: [], lines: [] })) return finish(begun, deed, settling);
    current = await payments.get(payment.id);
  }
  throw RequestInFlight({ detail: 'Others are changing this payment.', retryAfterSeconds: 1 });
};

const finish = async (begun: Payment, deed: Deed, settling: Settling): Promise<Payment> => {
  const done = await settle(begun, settling, {
    mayBeKnown: false,
    receiptOf: (settled) =>
      callFrom(settled, deed.kind, deed.origin)?.status === 'succeeded' ? deed.receiptOf(settled) : undefined,
  });
  outcomeOf(done, deed);
  return done;
};

/** The call that this request made, if it succeeded. @throws ProviderRefused if it did not */
const outcomeOf = (payment: Payment, deed: Deed) => {
  const call = callFrom(payment, deed.kind, deed.origin);
  if (call === undefined) return undefined;
  if (call.origin.fingerprint !== deed.origin.fingerprint) throw IdempotencyKeyReused();
  if (call.status === 'refused')
    throw ProviderRefused({ detail: `The provider says: ${call.refusal}.`, extensions: { reason: call.refusal } });
  return call;
};
