import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { sightOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { deliveryView } from './delivery-view.ts';

/** The deliveries that the caller may see, by the instant of making. */
export const listDeliveries: Handler<'listDeliveries'> = async ({ query, caller }, { deliveries }) => {
  const { limit, cursor, sort, since, ...filters } = query;
  const rows = await deliveries.list(
    sightOf(caller),
    { ...filters, since: since === undefined ? undefined : new Date(since) },
    {
      limit: limit + 1,
      newestFirst: sort === '-createdAt',
      after: cursor === undefined ? undefined : decodeCursor(cursor, query),
    },
  );
  return ok(
    pageOf(
      rows,
      limit,
      query,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (delivery) => deliveryView(delivery, caller),
    ),
  );
};
