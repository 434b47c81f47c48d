import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { deliveryScopeOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toDeliveryResponse } from './delivery-response.ts';

/** Lists the deliveries that the caller may read, ordered by creation time. */
export const listDeliveries: Handler<'listDeliveries'> = async ({ query, caller }, { deliveries }) => {
  const { limit, status, cafeId, courierId, orderId, since } = query;
  const rows = await deliveries.list(
    deliveryScopeOf(caller),
    { status, cafeId, courierId, orderId, since: since === undefined ? undefined : new Date(since) },
    pageRequest(query, 'instant'),
  );
  return ok(
    pageOf(
      rows,
      limit,
      query,
      ({ createdAt, id }) => [createdAt, id],
      (delivery) => toDeliveryResponse(delivery, caller),
    ),
  );
};
