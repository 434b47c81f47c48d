import { cafesOf, decodeCursor, pageOf, type Caller } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import type { VisibilityScope } from '../domain/ports.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toOrderResponse } from '../views/order-view.ts';
import { afterInstant } from './page-position.ts';

/** The orders that the caller may see, sorted by the time of making. */
export const listOrders: Handler<'listOrders'> = async ({ query, caller }, { orders }) => {
  const { limit, cursor, cafeId, status, cancelled, since, sort } = query;
  const rows = await orders.list({
    scope: audienceOf(caller),
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

const audienceOf = (caller: Caller): VisibilityScope => {
  const cafes = cafesOf(caller);
  return cafes === 'all' ? 'all' : { customerId: caller.id, cafeIds: cafes };
};
