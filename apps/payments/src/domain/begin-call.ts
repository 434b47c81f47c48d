import { subtractMoney, transition, type Money } from '@coffeemesh/kernel';
import { providerKey, transitions, type Payment, type PaymentAction } from './payment.ts';
import { callsOf, type CallKind, type ProviderCall, type RequestOrigin } from './provider-call.ts';

/** The id, origin and time of a new call. */
export type CallContext = { callId: string; origin: RequestOrigin; now: Date };

/** Adds a pending capture. @throws StateConflict unless the payment is authorised */
export const beginCapture = (payment: Payment, context: CallContext): Payment =>
  begin(payment, 'capture', 'capture', { amount: payment.amount, reason: null }, context);

/** Adds a pending void. @throws StateConflict unless the payment is authorised */
export const beginVoid = (payment: Payment, context: CallContext): Payment =>
  begin(payment, 'void', 'void', { amount: payment.amount, reason: null }, context);

/** Adds a pending refund. @throws StateConflict unless the payment is captured */
export const beginRefund = (
  payment: Payment,
  refund: { amount: Money; reason: string },
  context: CallContext,
): Payment => begin(payment, 'refund', refundAction(payment, refund.amount), refund, context);

/** The amount that has not been refunded yet. */
export const refundableAmount = (payment: Payment): Money => subtractMoney(payment.amount, payment.refunded);

/** `refund` for a part of what is left, `refund-rest` for all of it. */
export const refundAction = (payment: Payment, amount: Money): PaymentAction =>
  amount.amount < refundableAmount(payment).amount ? 'refund' : 'refund-rest';

const begin = (
  payment: Payment,
  kind: CallKind,
  action: PaymentAction,
  details: { amount: Money; reason: string | null },
  { callId, origin, now }: CallContext,
): Payment => {
  transition(transitions, payment.status, action);
  const call: ProviderCall = {
    id: callId,
    kind,
    key: providerKey(payment.id, kind, callsOf(payment, kind).length + 1),
    amount: details.amount,
    token: null,
    reason: details.reason,
    status: 'pending',
    refusal: null,
    origin,
    createdAt: now,
  };
  return { ...payment, calls: [...payment.calls, call], updatedAt: now, version: payment.version + 1 };
};
