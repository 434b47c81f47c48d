import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { visibilityScopeOf } from '../domain/access.ts';
import { pagingOf } from '../domain/paging.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toReservationResponse } from './reservation-response.ts';

/** The reservations of the cafes that the caller works at. */
export const listReservations: Handler<'listReservations'> = async ({ query, caller }, { reservations }) => {
  const { cafeId, orderId, status, limit } = query;
  const rows = await reservations.list(
    visibilityScopeOf(caller, cafeId),
    { orderId, status },
    pagingOf(query, 'instant'),
  );
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], toReservationResponse));
};
