import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { visibilityScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from './order-response.ts';
import { afterInstant } from './page-position.ts';

/** Lists the orders that the caller may see, by the time of creation. */
export const listOrders: Handler<'listOrders'> = async ({ query, caller }, { orders }) => {
  const { limit, cursor, cafeId, status, cancelled, since, sort } = query;
  const rows = await orders.list({
    scope: visibilityScopeOf(caller),
    newestFirst: sort === '-createdAt',
    limit: limit + 1,
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(status === undefined ? {} : { status }),
    ...(cafeId === undefined ? {} : { cafeId }),
    ...(since === undefined ? {} : { since: new Date(since) }),
    ...(cursor === undefined ? {} : { after: afterInstant(decodeCursor(cursor, query)) }),
  });
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], toOrderResponse));
};
