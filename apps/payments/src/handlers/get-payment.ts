import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentResponse } from './payment-response.ts';

export const getPayment: Handler<'getPayment'> = async ({ params, caller }, { payments }) => {
  const payment = await payments.get(params.paymentId);
  assertCanRead(caller, payment);
  return paymentResponse(payment);
};
