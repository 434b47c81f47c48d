import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { visibilityScopeOf } from '../domain/access.ts';
import { pageAfter } from '../domain/page-position.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toPaymentResponse } from './payment-response.ts';

/** Lists the payments that the caller may read, ordered by creation time. */
export const listPayments: Handler<'listPayments'> = async ({ query, caller }, { payments }) => {
  const { limit, sort, orderId, cafeId, status, since } = query;
  const rows = await payments.list(
    visibilityScopeOf(caller),
    { orderId, cafeId, status, since: since === undefined ? undefined : new Date(since) },
    { limit: limit + 1, newestFirst: sort === '-createdAt', after: pageAfter(query) },
  );
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], toPaymentResponse));
};
