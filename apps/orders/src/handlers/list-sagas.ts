import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toSagaResponse } from './saga-response.ts';

/** Lists sagas by state, oldest first. */
export const listSagas: Handler<'listSagas'> = async ({ query }, { sagas, clock }) => {
  const { state, orderId } = query;
  const filters = { state, ...(orderId === undefined ? {} : { orderId }) };
  const rows = await sagas.list(filters, pageRequest(query, 'instant'));
  const now = clock.now();
  return ok(
    pageOf(
      rows,
      query.limit,
      query,
      ({ createdAt, id }) => [createdAt, id],
      (saga) => toSagaResponse(saga, now),
    ),
  );
};
