import { NotFound } from '@coffeemesh/kernel';
import { accepted } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toSagaResponse } from './saga-response.ts';

/** Makes an order's open sagas due now. Each step is repeated under its own idempotency key. */
export const retrySaga: Handler<'retrySaga'> = async ({ params }, { sagas, sagaWakeSignal, clock }) => {
  const now = clock.now();
  const open = await sagas.scheduleNow(params.orderId, now);
  if (open.length === 0) throw NotFound('The order has no open saga.');
  sagaWakeSignal.notify();
  return accepted({ data: open.map((saga) => toSagaResponse(saga, now)), page: { nextCursor: null, hasMore: false } });
};
