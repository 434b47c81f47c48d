import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { visibilityScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toDeliveryResponse } from './delivery-response.ts';

/** Lists the deliveries that the caller may read, ordered by creation time. */
export const listDeliveries: Handler<'listDeliveries'> = async ({ query, caller }, { deliveries }) => {
  const { limit, cursor, sort, since, ...filters } = query;
  const rows = await deliveries.list(
    visibilityScopeOf(caller),
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
      (delivery) => toDeliveryResponse(delivery, caller),
    ),
  );
};
