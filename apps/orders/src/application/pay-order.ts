import {
  type Clock,
  currentContext,
  DependencyUnavailable,
  DuplicateEffect,
  type Ids,
  NotFound,
} from '@coffeemesh/kernel';
import { beginSaga, type SagaStart } from '../domain/begin-saga.ts';
import { assertPayable, beginPayment } from '../domain/change-order.ts';
import type { Order } from '../domain/order.ts';
import { assertOpen } from '../domain/place-order.ts';
import { PAYMENT_RETRY_AFTER_SECONDS } from '../domain/policy.ts';
import { LeaseLost, type CafePort, type OrderStore } from '../domain/ports.ts';
import { payRequestRetryUntil } from '../domain/saga-timeouts.ts';
import type { Saga } from '../domain/saga.ts';
import type { AdvanceOptions } from './advance-saga/advance-saga.ts';
import type { PaymentResult, ReceiptFor } from './advance-saga/apply-outcome.ts';

export type Payment = Pick<SagaStart, 'means' | 'actor' | 'pendingKey'> & { readonly receiptFor: ReceiptFor };

/** {@link advanceSaga} with its dependencies. */
export type AdvanceSaga = (saga: Saga, options: AdvanceOptions) => Promise<PaymentResult | undefined>;

export type PayOrderDeps = {
  readonly orders: OrderStore;
  readonly cafes: CafePort;
  readonly advanceSaga: AdvanceSaga;
  readonly ids: Ids;
  readonly clock: Clock;
};

/**
 * Pays an order: reserves the stock and authorises the money; the saga worker does the rest. The attempt is stored before
 * the first request, so if this process stops, a saga worker completes it and stores its response.
 * @throws OrderNotPayable, OrderExpired, PaymentInFlight, CafeClosed, OutOfStock (409), PaymentDeclined (402),
 * DependencyUnavailable (503) while the result is unknown
 */
export const payOrder = async (
  order: Order,
  { receiptFor, ...payment }: Payment,
  { orders, cafes, advanceSaga, ids, clock }: PayOrderDeps,
): Promise<Order> => {
  assertPayable(order, clock.now());
  const opening = await cafes.opening(order.cafeId, order.scheduledAt ?? undefined);
  if (opening === undefined) throw NotFound('The cafe does not exist any more.');
  assertOpen(opening);

  const { beginsSaga } = await orders.change(order.id, undefined, (current) => {
    const now = clock.now();
    const start = { ...payment, id: ids.next(), lease: ids.next(), leadTimeMs: opening.leadTimeMs };
    const saga = beginSaga(current, start, now);
    return { order: beginPayment(current, saga.id, now), beginsSaga: saga };
  });

  const retryUntil = payRequestRetryUntil(clock.now(), currentContext()?.deadlineAt);
  const result = await advanceSaga(beginsSaga, { receiptFor, retryUntil, untilPaid: true }).catch((error: unknown) => {
    // A saga worker has claimed the saga. It stores the response under the key.
    throw error instanceof LeaseLost ? new DuplicateEffect() : error;
  });
  if (result === undefined) return refuseUnknown(order.id, { orders, clock });
  if ('refused' in result) throw result.refused;
  return result.paid;
};

/** Neither paid nor refused: the order was cancelled in the meantime, or an upstream has not responded. */
const refuseUnknown = async (orderId: string, { orders, clock }: Pick<PayOrderDeps, 'orders' | 'clock'>) => {
  const order = await orders.find(orderId);
  if (order !== undefined && order.status !== 'created') assertPayable(order, clock.now());
  throw DependencyUnavailable({
    detail: 'The payment is still in progress. Send the request again with the same Idempotency-Key.',
    retryAfterSeconds: PAYMENT_RETRY_AFTER_SECONDS,
  });
};
