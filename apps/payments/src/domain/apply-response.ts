import { addMoney, transition } from '@coffeemesh/kernel';
import { refundAction } from './begin-call.ts';
import { ledgerLinesOf, type LedgerLine } from './ledger.ts';
import { transitions, type Payment, type PaymentAction } from './payment.ts';
import { pendingCall, type ProviderCall } from './provider-call.ts';
import type { ProviderResponse } from './provider.ts';

/** The result of applying a provider's response to a payment. */
export type Settlement = {
  payment: Payment;
  /** The call that the response belongs to. */
  call: ProviderCall;
  /** How the payment changed; undefined if the provider refused and the status is the same as before. */
  change: 'authorised' | 'declined' | 'captured' | 'voided' | 'refunded' | undefined;
  lines: readonly LedgerLine[];
};

/** Applies the response to the pending call. @throws Error if no call is pending, which is a defect */
export const applyResponse = (payment: Payment, response: ProviderResponse, now: Date): Settlement => {
  const pending = pendingCall(payment);
  if (pending === undefined) throw new Error(`Payment ${payment.id} has no pending call`);
  const approved = response.outcome === 'approved';
  const call: ProviderCall = {
    ...pending,
    token: null,
    status: approved ? 'succeeded' : 'refused',
    refusal: approved ? null : response.reason,
  };
  const updated: Payment = {
    ...payment,
    // The pending call is always the latest, also if the clocks of two replicas differ.
    calls: [...payment.calls.filter(({ id }) => id !== call.id), call],
    updatedAt: now,
    version: payment.version + 1,
  };
  if (response.outcome === 'refused') return refuse(updated, call, response.reason);
  return {
    ...approve[call.kind]({ ...updated, chargeId: response.chargeId }, call, now),
    lines: ledgerLinesOf(payment, call),
  };
};

const refuse = (payment: Payment, call: ProviderCall, reason: string): Settlement => {
  if (call.kind !== 'authorise') return { payment, call, change: undefined, lines: [] };
  return {
    payment: { ...applyAction(payment, 'decline'), declineReason: reason },
    call,
    change: 'declined',
    lines: [],
  };
};

const applyAction = (payment: Payment, action: PaymentAction): Payment => ({
  ...payment,
  status: transition(transitions, payment.status, action),
});

type Approve = (payment: Payment, call: ProviderCall, now: Date) => Omit<Settlement, 'lines'>;

const approve: Record<ProviderCall['kind'], Approve> = {
  authorise: (payment, call, now) => ({
    payment: { ...applyAction(payment, 'authorise'), authorisedAt: now },
    call,
    change: 'authorised',
  }),
  capture: (payment, call, now) => ({
    payment: { ...applyAction(payment, 'capture'), capturedAt: now },
    call,
    change: 'captured',
  }),
  void: (payment, call, now) => ({
    payment: { ...applyAction(payment, 'void'), voidedAt: now },
    call,
    change: 'voided',
  }),
  refund: (payment, call) => ({
    payment: {
      ...applyAction(payment, refundAction(payment, call.amount)),
      refunded: addMoney(payment.refunded, call.amount),
    },
    call,
    change: 'refunded',
  }),
};
