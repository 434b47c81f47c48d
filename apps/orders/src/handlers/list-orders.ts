import { pageOf, pageRequest, visibilityScopeOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from './order-response.ts';

/** Lists the orders that the caller may see, by the time of creation. */
export const listOrders: Handler<'listOrders'> = async ({ query, caller }, { orders }) => {
  const { cafeId, status, cancelled, since } = query;
  const filters = {
    scope: visibilityScopeOf(caller),
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(status === undefined ? {} : { status }),
    ...(cafeId === undefined ? {} : { cafeId }),
    ...(since === undefined ? {} : { since: new Date(since) }),
  };
  const rows = await orders.list(filters, pageRequest(query, 'instant'));
  return ok(pageOf(rows, query.limit, query, ({ createdAt, id }) => [createdAt, id], toOrderResponse));
};
