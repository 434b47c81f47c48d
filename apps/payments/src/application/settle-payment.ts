import type { Clock, Receipt } from '@coffeemesh/kernel';
import { applyResponse } from '../domain/apply-response.ts';
import type { Payment } from '../domain/payment.ts';
import type { PaymentProvider, PaymentStore } from '../domain/ports.ts';
import { pendingCall } from '../domain/provider-call.ts';
import type { ProviderResponse } from '../domain/provider.ts';
import { domainEventsOf } from '../events/published/payment-events.ts';
import { callProvider } from './call-provider.ts';

export type SettlementDeps = { payments: PaymentStore; provider: PaymentProvider; clock: Clock };

export type SettleOptions = {
  /** Whether the call may have been sent before: by a parallel request, or by one that a crash interrupted. */
  mayHaveBeenSent: boolean;
  /** The receipt for the settled payment; undefined if the request is to be refused. */
  receiptOf?: (settled: Payment) => Receipt | undefined;
};

/**
 * Settles the payment's pending call, whichever request began it. Safe in parallel: the provider executes the call
 * once,
 * and the first stored response counts.
 * @throws ProviderTimeout (503), DuplicateEffect
 */
export const settlePayment = async (
  payment: Payment,
  deps: SettlementDeps,
  { mayHaveBeenSent, receiptOf }: SettleOptions,
): Promise<Payment> => {
  const call = pendingCall(payment);
  if (call === undefined) {
    const receipt = receiptOf?.(payment);
    if (receipt !== undefined) await deps.payments.saveReceipt(receipt);
    return payment;
  }
  const response = await callProvider(deps.provider, payment, call, mayHaveBeenSent);
  const settled = await saveResponse(payment, response, deps, receiptOf);
  if (settled !== undefined) return settled;
  return settlePayment(await deps.payments.get(payment.id), deps, { mayHaveBeenSent: true, receiptOf });
};

/**
 * Applies the response and saves it with its ledger lines, event and receipt.
 * @returns undefined, and saves nothing, if another request changed the payment
 */
export const saveResponse = async (
  payment: Payment,
  response: ProviderResponse,
  { payments, clock }: Pick<SettlementDeps, 'payments' | 'clock'>,
  receiptOf?: SettleOptions['receiptOf'],
): Promise<Payment | undefined> => {
  const settlement = applyResponse(payment, response, clock.now());
  const { payment: settled, lines } = settlement;
  const events = domainEventsOf(settlement);
  const saved = await payments.save(settled, { lines, events, receipt: receiptOf?.(settled) });
  return saved ? settled : undefined;
};
