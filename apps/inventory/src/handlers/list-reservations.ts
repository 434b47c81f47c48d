import { pageOf, pageRequest, visibilityScopeOf, visibleCafes } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toReservationResponse } from './reservation-response.ts';

/** The reservations of the cafes that the caller works at. */
export const listReservations: Handler<'listReservations'> = async ({ query, caller }, { reservations }) => {
  const { cafeId, orderId, status, limit } = query;
  const rows = await reservations.list(
    visibleCafes(visibilityScopeOf(caller), cafeId?.toLowerCase()),
    { orderId, status },
    pageRequest(query, 'instant'),
  );
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt, id], toReservationResponse));
};
