import { IdempotencyKeyReused, RequestInFlight, type Receipt } from '@coffeemesh/kernel';
import type { Payment } from '../domain/payment.ts';
import { COMMAND_ATTEMPTS, COMMAND_RETRY_AFTER_SECONDS } from '../domain/policy.ts';
import { ProviderRefused } from '../domain/problems.ts';
import { callByOrigin, type CallKind, type ProviderCall, type RequestOrigin } from '../domain/provider-call.ts';
import { settlePayment, type SettlementDeps } from './settle-payment.ts';

/** A capture, void or refund of an existing payment. */
export type PaymentCommand = {
  kind: CallKind;
  origin: RequestOrigin;
  /** Whether the effect exists already, by any request. */
  isDone?(payment: Payment): boolean;
  /** The payment with the call pending. @throws StateConflict, RulesBroken */
  begin(payment: Payment): Payment;
  receiptOf(done: Payment): Receipt;
};

/**
 * Runs the command: settles a call that is still pending, stores the new call, sends it to the provider and stores the
 * outcome. A repeat after a crash continues where the first one stopped.
 * @throws StateConflict, ProviderRefused (409), ProviderTimeout (503), RequestInFlight, IdempotencyKeyReused,
 * DuplicateEffect
 */
export const runCommand = async (payment: Payment, command: PaymentCommand, deps: SettlementDeps): Promise<Payment> => {
  const { payments } = deps;
  let current = payment;
  for (let attempt = 1; attempt <= COMMAND_ATTEMPTS; attempt += 1) {
    current = await settlePayment(current, deps, { mayHaveBeenSent: true });
    if (succeededCallOf(current, command) !== undefined || command.isDone?.(current)) {
      await payments.saveReceipt(command.receiptOf(current));
      return current;
    }
    const begun = command.begin(current);
    if (await payments.save(begun, { events: [], lines: [] })) return finish(begun, command, deps);
    current = await payments.get(payment.id);
  }
  throw RequestInFlight({
    detail: 'Other requests are changing this payment.',
    retryAfterSeconds: COMMAND_RETRY_AFTER_SECONDS,
  });
};

const finish = async (begun: Payment, command: PaymentCommand, deps: SettlementDeps): Promise<Payment> => {
  const done = await settlePayment(begun, deps, {
    mayHaveBeenSent: false,
    receiptOf: (settled) =>
      callByOrigin(settled, command.kind, command.origin)?.status === 'succeeded'
        ? command.receiptOf(settled)
        : undefined,
  });
  succeededCallOf(done, command);
  return done;
};

/**
 * The call that this request has made, undefined if it has made none.
 * @throws ProviderRefused if the provider refused it, IdempotencyKeyReused if another request used the key
 */
const succeededCallOf = (payment: Payment, command: PaymentCommand): ProviderCall | undefined => {
  const call = callByOrigin(payment, command.kind, command.origin);
  if (call === undefined) return undefined;
  if (call.origin.fingerprint !== command.origin.fingerprint) throw IdempotencyKeyReused();
  if (call.status === 'refused')
    throw ProviderRefused({ detail: `The provider says: ${call.refusal}.`, extensions: { reason: call.refusal } });
  return call;
};
