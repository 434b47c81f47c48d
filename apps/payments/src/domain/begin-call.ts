import { subtractMoney, transition, type Money } from '@coffeemesh/kernel';
import { callsOf, type CallKind, type ProviderCall, type RequestOrigin } from './provider-call.ts';
import { providerKey, transitions, type Payment, type PaymentAction } from './payment.ts';

/** What a new call is made of, beside what is asked for. */
export type CallMaking = { callId: string; origin: RequestOrigin; now: Date };

/** The payment with its capture pending. @throws StateConflict where it is not authorised */
export const beginCapture = (payment: Payment, making: CallMaking): Payment =>
  begin(payment, 'capture', 'capture', { amount: payment.amount, reason: null }, making);

/** The payment with its voiding pending. @throws StateConflict where it is not authorised */
export const beginVoid = (payment: Payment, making: CallMaking): Payment =>
  begin(payment, 'void', 'void', { amount: payment.amount, reason: null }, making);

/** The payment with a refund pending. @throws StateConflict where it is not captured */
export const beginRefund = (payment: Payment, refund: { amount: Money; reason: string }, making: CallMaking): Payment =>
  begin(payment, 'refund', refundAction(payment, refund.amount), refund, making);

/** What may still be given back. */
export const refundable = (payment: Payment): Money => subtractMoney(payment.amount, payment.refunded);

/** Whether a refund of `amount` leaves something. */
export const refundAction = (payment: Payment, amount: Money): PaymentAction =>
  amount.amount < refundable(payment).amount ? 'refund' : 'refund-rest';

const begin = (
  payment: Payment,
  kind: CallKind,
  action: PaymentAction,
  what: { amount: Money; reason: string | null },
  { callId, origin, now }: CallMaking,
): Payment => {
  transition(transitions, payment.status, action);
  const call: ProviderCall = {
    id: callId,
    kind,
    key: providerKey(payment.id, kind, callsOf(payment, kind).length + 1),
    amount: what.amount,
    token: null,
    reason: what.reason,
    status: 'pending',
    refusal: null,
    origin,
    createdAt: now,
  };
  return { ...payment, calls: [...payment.calls, call], updatedAt: now, version: payment.version + 1 };
};
