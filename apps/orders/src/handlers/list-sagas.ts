import { decodeCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import type { Handler } from '../generated/api/handlers.ts';
import { afterInstant } from './page-position.ts';
import { toSagaResponse } from './saga-response.ts';

/** Lists sagas by state, oldest first. */
export const listSagas: Handler<'listSagas'> = async ({ query }, { sagas, clock }) => {
  const { state, orderId, cursor, limit } = query;
  const rows = await sagas.list({
    state,
    limit: limit + 1,
    ...(orderId === undefined ? {} : { orderId }),
    ...(cursor === undefined ? {} : { after: afterInstant(decodeCursor(cursor, query)) }),
  });
  const now = clock.now();
  return ok(
    pageOf(
      rows,
      limit,
      query,
      ({ createdAt, id }) => [createdAt.toISOString(), id],
      (saga) => toSagaResponse(saga, now),
    ),
  );
};
