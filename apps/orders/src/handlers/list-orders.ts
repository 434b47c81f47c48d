import { cafesOf, decodeCursor, pageOf, type Caller } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import type { Audience } from '../domain/ports.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { orderView } from '../views/order-view.ts';
import { afterInstant } from './page-position.ts';

/** The orders that the caller may see, sorted by the time of making. */
export const listOrders: Handler<'listOrders'> = async ({ query, caller }, { orders }) => {
  const { limit, cursor, cafeId, status, cancelled, since, sort } = query;
  const rows = await orders.list({
    audience: audienceOf(caller),
    newestFirst: sort === '-createdAt',
    limit: limit + 1,
    ...(cancelled === undefined ? {} : { cancelled }),
    ...(status === undefined ? {} : { status }),
    ...(cafeId === undefined ? {} : { cafeId }),
    ...(since === undefined ? {} : { since: new Date(since) }),
    ...(cursor === undefined ? {} : { after: afterInstant(decodeCursor(cursor, query)) }),
  });
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], orderView));
};

const audienceOf = (caller: Caller): Audience => {
  const cafes = cafesOf(caller);
  return cafes === 'all' ? 'all' : { customerId: caller.id, cafeIds: cafes };
};
