import { ProblemError, type Payment, type PaymentsClient } from '@coffeemesh/payments-client';
import type { PaymentPort } from '../domain/ports.ts';
import type { Saga, StepResult } from '../domain/saga.ts';
import { stepKey } from './step-key.ts';

/** Payments of the payments service. */
export const createPayments = (client: PaymentsClient): PaymentPort => {
  const read = async (paymentId: string): Promise<StepResult> => {
    const { data } = await client.getPayment({ path: { paymentId } });
    return toResult(data);
  };

  const authorise = async (saga: Saga): Promise<StepResult> => {
    const { cafeId, customerId, total, tip, means } = saga.input;
    if (means === null) throw new Error('The card was cleared before its payment was known');
    const body = { orderId: saga.orderId, attemptId: saga.id, cafeId, customerId, amount: total, tip, means };
    const { data } = await client.authorisePayment({ body, idempotencyKey: stepKey(saga, 'authorise') });
    return toResult(data);
  };

  /**
   * Changes the payment. After a refusal the payment is read, since a person may have changed it by hand. If its state is
   * unchanged, the refusal is thrown: the saga retries until a person resolves it.
   */
  const change = async (saga: Saga, step: 'capture' | 'void' | 'refund'): Promise<StepResult> => {
    const path = { paymentId: paymentIdOf(saga) };
    const idempotencyKey = stepKey(saga, step);
    const requests = {
      capture: () => client.capturePayment({ path, idempotencyKey }),
      void: () => client.voidPayment({ path, idempotencyKey }),
      refund: () => client.refundPayment({ path, idempotencyKey, body: { reason: 'The order was cancelled.' } }),
    };
    try {
      const { data } = await requests[step]();
      return toResult(data);
    } catch (error) {
      if (!ProblemError.is(error, 'state-conflict') && !ProblemError.is(error, 'provider-refused')) throw error;
      const current = await read(path.paymentId);
      if (current.money === saga.money) throw error;
      return current;
    }
  };

  return {
    authorise: (saga) =>
      authorise(saga).catch((error: unknown) => {
        if (ProblemError.is(error, 'payment-attempt-used')) return read(String(error.document['paymentId']));
        // The means are invalid, for example a card number instead of a token. Nothing was charged.
        if (ProblemError.is(error, 'rules-broken')) return { money: 'declined', refusal: { reason: error.message } };
        throw error;
      }),
    capture: (saga) => change(saga, 'capture'),
    void: (saga) => change(saga, 'void'),
    refund: (saga) => change(saga, 'refund'),
  };
};

const paymentIdOf = ({ paymentId }: Saga): string => {
  if (paymentId === null) throw new Error('The payment is not known');
  return paymentId;
};

const toResult = ({ id, status, declineReason }: Payment): StepResult => {
  if (status === 'pending') throw new Error('The payment is not settled yet');
  if (status === 'declined')
    return { money: 'declined', paymentId: id, refusal: { reason: declineReason ?? 'card-declined' } };
  return { money: status, paymentId: id };
};
