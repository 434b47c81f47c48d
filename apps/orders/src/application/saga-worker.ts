import { createTaskGroup, loop, type BackgroundTask, type WakeSignal } from '@coffeemesh/async';
import { inContext, newTraceparent, type Ids } from '@coffeemesh/kernel';
import { MAX_ERROR_LENGTH, SAGA_CONCURRENCY } from '../domain/policy.ts';
import { LeaseLost } from '../domain/ports.ts';
import { retryAt } from '../domain/saga-timeouts.ts';
import type { Saga } from '../domain/saga.ts';
import { advanceSaga, type AdvanceDeps } from './advance-saga/advance-saga.ts';
import type { ReceiptFor } from './advance-saga/apply-outcome.ts';
import { expireOrders } from './expire-orders.ts';

export type SagaWorkerOptions = AdvanceDeps & {
  readonly ids: Ids;
  readonly wake: WakeSignal;
  /** Stores the response to a `payOrder` request that ended before its result was known. */
  readonly receiptFor: ReceiptFor;
  /** The time between sweeps while nothing wakes the worker. */
  readonly sweepMs: number;
};

/**
 * Advances due sagas, at once when woken and by sweep otherwise, and expires unpaid orders. Any number of replicas may run:
 * each saga is claimed by one, and claimed again by another when the lease of a crashed one has ended.
 */
export const createSagaWorker = (options: SagaWorkerOptions): BackgroundTask => {
  const { sagas, ids, clock, log, wake, sweepMs } = options;
  const tasks = createTaskGroup();

  /** Starts as many due sagas as there are free places. @returns whether there may be more */
  const startDue = async (): Promise<boolean> => {
    const free = SAGA_CONCURRENCY - tasks.size;
    if (free === 0) return false;
    const due = await sagas.claimDue(ids.next(), clock.now(), free);
    for (const saga of due)
      tasks.add(async () => {
        await advance(saga, options);
        if (tasks.size === SAGA_CONCURRENCY) wake.notify();
      });
    return due.length === free && tasks.size < SAGA_CONCURRENCY;
  };

  const { start, stop } = loop({
    name: 'saga-worker',
    log,
    wake,
    idleMs: sweepMs,
    backoff: { firstMs: sweepMs, maxMs: sweepMs },
    step: async () => {
      const more = await Promise.all([startDue(), expireOrders(options)]);
      return more.includes(true);
    },
  });
  return {
    start,
    stop: async () => {
      await stop();
      await tasks.drained();
    },
  };
};

const advance = async (saga: Saga, options: SagaWorkerOptions): Promise<void> => {
  const { log, receiptFor } = options;
  try {
    await inContext({ traceparent: newTraceparent() }, () => advanceSaga(saga, { receiptFor }, options));
  } catch (error) {
    if (error instanceof LeaseLost) log.info({ sagaId: saga.id }, 'saga lease lost');
    else await suspendFailed(saga, error, options);
  }
};

/** An unexpected error, such as a defect or a database that is down: the saga is retried later, and listed with the error. */
const suspendFailed = async (saga: Saga, error: unknown, { sagas, clock, log }: SagaWorkerOptions): Promise<void> => {
  log.error({ err: error, sagaId: saga.id, orderId: saga.orderId }, 'saga failed');
  const now = clock.now();
  const attempts = saga.attempts + 1;
  const lastError = error instanceof Error ? error.message.slice(0, MAX_ERROR_LENGTH) : String(error);
  await sagas
    .release({ ...saga, attempts, lastError, dueAt: retryAt(attempts, now) }, now)
    .catch((again: unknown) => log.warn({ err: again, sagaId: saga.id }, 'saga not released, its lease expires'));
};
