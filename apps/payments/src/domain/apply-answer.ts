import { addMoney, transition } from '@coffeemesh/kernel';
import { refundAction } from './begin-call.ts';
import { linesOf, type LedgerLine } from './ledger.ts';
import { transitions, type Payment, type PaymentAction } from './payment.ts';
import { pendingCall, type ProviderCall } from './provider-call.ts';
import type { ProviderAnswer } from './provider.ts';

/** What an answer of the provider comes to. */
export type Settlement = {
  payment: Payment;
  /** The call that was answered. */
  call: ProviderCall;
  /** What happened to the payment; undefined where the provider would not do what was asked, and nothing has changed. */
  happened: 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded' | undefined;
  lines: readonly LedgerLine[];
};

/** Applies the answer to the payment's pending call. Only a defect of ours asks for it where nothing is pending. */
export const applyAnswer = (payment: Payment, answer: ProviderAnswer, now: Date): Settlement => {
  const pending = pendingCall(payment);
  if (pending === undefined) throw new Error(`Nothing is pending for payment ${payment.id}`);
  const approved = answer.outcome === 'approved';
  const call: ProviderCall = {
    ...pending,
    token: null,
    status: approved ? 'succeeded' : 'refused',
    refusal: approved ? null : answer.reason,
  };
  const answered: Payment = {
    ...payment,
    // What was pending is the youngest, whatever the clocks of the machines that began the calls say.
    calls: [...payment.calls.filter(({ id }) => id !== call.id), call],
    updatedAt: now,
    version: payment.version + 1,
  };
  if (answer.outcome === 'refused') return refused(answered, call, answer.reason);
  return {
    ...approvals[call.kind]({ ...answered, chargeId: answer.chargeId }, call, now),
    lines: linesOf(payment, call),
  };
};

const refused = (payment: Payment, call: ProviderCall, reason: string): Settlement => {
  if (call.kind !== 'authorise') return { payment, call, happened: undefined, lines: [] };
  return { payment: { ...move(payment, 'decline'), declineReason: reason }, call, happened: 'declined', lines: [] };
};

const move = (payment: Payment, action: PaymentAction): Payment => ({
  ...payment,
  status: transition(transitions, payment.status, action),
});

type Approval = (payment: Payment, call: ProviderCall, now: Date) => Omit<Settlement, 'lines'>;

const approvals: Record<ProviderCall['kind'], Approval> = {
  authorise: (payment, call, now) => ({
    payment: { ...move(payment, 'authorise'), authorisedAt: now },
    call,
    happened: 'authorised',
  }),
  capture: (payment, call, now) => ({
    payment: { ...move(payment, 'capture'), capturedAt: now },
    call,
    happened: 'captured',
  }),
  void: (payment, call, now) => ({ payment: { ...move(payment, 'void'), voidedAt: now }, call, happened: 'voided' }),
  refund: (payment, call) => ({
    payment: {
      ...move(payment, refundAction(payment, call.amount)),
      refunded: addMoney(payment.refunded, call.amount),
    },
    call,
    happened: 'refunded',
  }),
};
