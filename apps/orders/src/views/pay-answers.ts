import { currentContext, etagOf, type Problem } from '@coffeemesh/kernel';
import { ok, problemDocument, statusOf, type HandlerResponse } from '@coffeemesh/service-kit';

import type { Order } from '../domain/order.ts';
import { orderView } from './order-view.ts';

/** What `payOrder` answers once the order is paid; made here because the sweeper gives this answer as well. */
export const paidAnswer = (order: Order) => ok(orderView(order), etagOf(order));

/** A refusal that stays the answer under its key. */
export const refusedAnswer = (problem: Problem, orderId: string, sagaId: string): HandlerResponse => ({
  status: statusOf(problem),
  body: problemDocument(problem, {
    id: currentContext()?.requestId ?? sagaId,
    url: `/v1/orders/${orderId}/pay`,
  }),
});
