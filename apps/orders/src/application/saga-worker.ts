import type { BackgroundTask } from '@coffeemesh/async';
import { type Ids, inContext, newTraceparent } from '@coffeemesh/kernel';

import { MAX_ERROR_LENGTH, SAGA_CONCURRENCY } from '../domain/policy.ts';
import { LeaseLost } from '../domain/ports.ts';
import { retryAt } from '../domain/saga-timeouts.ts';
import type { Saga } from '../domain/saga.ts';
import { advanceSaga, type AdvanceDeps } from './advance-saga/advance-saga.ts';
import type { ReceiptFor } from './advance-saga/apply-outcome.ts';
import { expireOrders } from './expire-orders.ts';
import type { WakeSignal } from './wake-signal.ts';

export type SagaWorkerOptions = AdvanceDeps & {
  readonly ids: Ids;
  readonly wakeSignal: WakeSignal;
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
  const { wakeSignal, sagas, ids, clock, log, sweepMs } = options;
  const running = new Set<Promise<void>>();
  let isStopping = true;
  let loop: Promise<void> = Promise.resolve();

  /** Starts as many due sagas as are free places. A slow saga occupies one place only. @returns whether there may be more */
  const startDue = async (): Promise<boolean> => {
    const free = SAGA_CONCURRENCY - running.size;
    if (free === 0) return false;
    const due = await sagas.claimDue(ids.next(), clock.now(), free);
    for (const saga of due) {
      const work = advance(saga, options).finally(() => {
        if (running.size === SAGA_CONCURRENCY) wakeSignal.notify();
        running.delete(work);
      });
      running.add(work);
    }
    return due.length === free && running.size < SAGA_CONCURRENCY;
  };

  const run = async (): Promise<void> => {
    while (!isStopping) {
      const more = await Promise.all([startDue(), expireOrders(options)]).catch((error: unknown) => {
        log.error({ err: error }, 'saga sweep failed');
        return [false];
      });
      if (!isStopping && !more.includes(true)) await wakeSignal.wait(sweepMs);
    }
    await Promise.all(running);
  };

  return {
    start: async () => {
      isStopping = false;
      loop = run();
    },
    stop: async () => {
      isStopping = true;
      wakeSignal.notify();
      await loop;
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
