import { currentContext } from '@coffeemesh/kernel';
import { type HandlerResponse, problemDocument, statusOf } from '@coffeemesh/service-kit';
import type { PaymentResult } from '../application/advance-saga/apply-outcome.ts';
import type { Saga } from '../domain/saga.ts';
import { orderResponse } from './order-response.ts';

/** The response of `payOrder` to a result. The saga worker stores the same response when the request has ended. */
export const payOrderResponse = (result: PaymentResult, { id, orderId }: Saga): HandlerResponse => {
  if ('paid' in result) return orderResponse(result.paid);
  const request = { id: currentContext()?.requestId ?? id, url: `/v1/orders/${orderId}/pay` };
  return { status: statusOf(result.refused), body: problemDocument(result.refused, request) };
};
