import type { Clock, DomainEvent, Receipt } from '@coffeemesh/kernel';
import { applyAnswer, type Settlement } from './apply-answer.ts';
import { askProvider } from './ask-provider.ts';
import type { Payment } from './payment.ts';
import type { PaymentStore } from './ports.ts';
import { pendingCall } from './provider-call.ts';
import type { Provider, ProviderAnswer } from './provider.ts';

export type Settling = {
  payments: PaymentStore;
  provider: Provider;
  clock: Clock;
  /** The events that tell of a settlement. */
  tell(settlement: Settlement): readonly DomainEvent[];
};

export type SettleOptions = {
  /** Whether the call may have been sent before: by a parallel request, or by one that a crash ended. */
  mayBeKnown: boolean;
  /** The receipt for the settled payment; undefined where the request is to be refused after all. */
  receiptOf?: (settled: Payment) => Receipt | undefined;
};

/**
 * Brings the payment's pending call to its end, whoever began it. Several may do so at the same time: the provider does
 * what is asked once, and the first answer that is kept counts.
 * @throws ProviderSilent (503), AlreadyDone
 */
export const settle = async (
  payment: Payment,
  settling: Settling,
  { mayBeKnown, receiptOf }: SettleOptions,
): Promise<Payment> => {
  const call = pendingCall(payment);
  if (call === undefined) {
    const receipt = receiptOf?.(payment);
    if (receipt !== undefined) await settling.payments.acknowledge(receipt);
    return payment;
  }
  const answer = await askProvider(settling.provider, payment, call, mayBeKnown);
  const settled = await keepAnswer(payment, answer, settling, receiptOf);
  if (settled !== undefined) return settled;
  return settle(await settling.payments.get(payment.id), settling, { mayBeKnown: true, receiptOf });
};

/** @returns undefined where the payment has changed meanwhile, and the answer is not kept */
export const keepAnswer = async (
  payment: Payment,
  answer: ProviderAnswer,
  { payments, clock, tell }: Settling,
  receiptOf?: SettleOptions['receiptOf'],
): Promise<Payment | undefined> => {
  const settlement = applyAnswer(payment, answer, clock.now());
  const { payment: settled, lines } = settlement;
  const saved = await payments.save(settled, { lines, events: tell(settlement), receipt: receiptOf?.(settled) });
  return saved ? settled : undefined;
};
