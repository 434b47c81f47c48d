import { ProblemError, type Payment, type PaymentsClient } from '@coffeemesh/payments-client';

import type { PaymentPort } from '../domain/ports.ts';
import type { StepResult, Saga } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** Payments at the payments service. */
export const createPayments = (client: PaymentsClient): PaymentPort => {
  const look = async (paymentId: string): Promise<StepResult> => {
    const { data } = await client.getPayment({ path: { paymentId } });
    return foundIn(data);
  };

  const authorise = async (saga: Saga): Promise<StepResult> => {
    const { cafeId, customerId, total, tip, means } = saga.input;
    if (means === null) throw new Error('The card was forgotten before its payment was known');
    const body = { orderId: saga.orderId, attemptId: saga.id, cafeId, customerId, amount: total, tip, means };
    const { data } = await client.authorisePayment({ body, idempotencyKey: stepKey(saga, 'authorise') });
    return foundIn(data);
  };

  /**
   * Asks for a change of the payment. Where it is refused, its state is what was to be found out: somebody may have
   * changed it by hand. Where that is not so, the refusal stands, and the saga is stuck until somebody does.
   */
  const change = async (saga: Saga, step: 'capture' | 'void' | 'refund'): Promise<StepResult> => {
    const path = { paymentId: paymentOf(saga) };
    const idempotencyKey = stepKey(saga, step);
    const asked = {
      capture: () => client.capturePayment({ path, idempotencyKey }),
      void: () => client.voidPayment({ path, idempotencyKey }),
      refund: () => client.refundPayment({ path, idempotencyKey, body: { reason: 'The order was cancelled.' } }),
    };
    try {
      const { data } = await asked[step]();
      return foundIn(data);
    } catch (error) {
      if (!ProblemError.is(error, 'state-conflict') && !ProblemError.is(error, 'provider-refused')) throw error;
      const found = await look(path.paymentId);
      if (found.money === saga.money) throw error;
      return found;
    }
  };

  return {
    authorise: (saga) =>
      authorise(saga).catch((error: unknown) => {
        if (ProblemError.is(error, 'payment-attempt-used')) return look(String(error.document['paymentId']));
        // The means themselves are refused: a card number in place of a token, say. Nothing was charged.
        if (ProblemError.is(error, 'rules-broken')) return { money: 'declined', refusal: { reason: error.message } };
        throw error;
      }),
    capture: (saga) => change(saga, 'capture'),
    void: (saga) => change(saga, 'void'),
    refund: (saga) => change(saga, 'refund'),
  };
};

const paymentOf = ({ paymentId }: Saga): string => {
  if (paymentId === null) throw new Error('The payment is not known');
  return paymentId;
};

const foundIn = ({ id, status, declineReason }: Payment): StepResult => {
  if (status === 'pending') throw new Error('The payment is not settled yet');
  if (status === 'declined')
    return { money: 'declined', paymentId: id, refusal: { reason: declineReason ?? 'card-declined' } };
  return { money: status, paymentId: id };
};
