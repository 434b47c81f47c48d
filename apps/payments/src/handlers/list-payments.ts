import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { paymentScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPaymentResponse } from './payment-response.ts';

/** Lists the payments that the caller may read, ordered by creation time. */
export const listPayments: Handler<'listPayments'> = async ({ query, caller }, { payments }) => {
  const { limit, orderId, cafeId, status, since } = query;
  const rows = await payments.list(
    paymentScopeOf(caller),
    { orderId, cafeId, status, since: since === undefined ? undefined : new Date(since) },
    pageRequest(query, 'instant'),
  );
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt, id], toPaymentResponse));
};
