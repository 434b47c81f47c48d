import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { sightOf } from '../domain/access.ts';
import { pagingOf } from '../domain/paging.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { reservationView } from './reservation-view.ts';

/** What holds stock, or has, at the cafes that the caller works at. */
export const listReservations: Handler<'listReservations'> = async ({ query, caller }, { reservations }) => {
  const { cafeId, orderId, status, limit } = query;
  const rows = await reservations.list(sightOf(caller, cafeId), { orderId, status }, pagingOf(query, 'instant'));
  return ok(pageOf(rows, limit, query, ({ createdAt, id }) => [createdAt.toISOString(), id], reservationView));
};
