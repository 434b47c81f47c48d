import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { sightOf } from '../domain/access.ts';
import { pageAfter } from '../domain/page-position.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { paymentView } from './payment-view.ts';

/** The payments that the caller may see, by the instant of making. */
export const listPayments: Handler<'listPayments'> = async ({ query, caller }, { payments }) => {
  const { limit, sort, orderId, cafeId, status, since } = query;
  const rows = await payments.list(
    sightOf(caller),
    { orderId, cafeId, status, since: since === undefined ? undefined : new Date(since) },
    { limit: limit + 1, newestFirst: sort === '-createdAt', after: pageAfter(query) },
  );
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], paymentView));
};
