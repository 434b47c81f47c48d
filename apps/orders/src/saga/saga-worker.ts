import { randomUUID } from 'node:crypto';

import type { BackgroundTask } from '@coffeemesh/async';
import { inContext, newTraceparent, NotFound, type Receipt } from '@coffeemesh/kernel';
import type { HandlerResponse } from '@coffeemesh/service-kit';

import { expireOrder } from '../domain/change-order.ts';
import { LeaseLost } from '../domain/ports.ts';
import { backoffMs } from '../domain/saga-pace.ts';
import type { AnswerSlot, Saga } from '../domain/saga.ts';
import { newsOf } from '../events/order-news.ts';
import type { Bell } from './bell.ts';
import { conduct, type ConductDeps } from './conduct.ts';

export type SagaWorkerOptions = ConductDeps & {
  readonly bell: Bell;
  /** The receipt of an answer under the key of a request that is over. */
  readonly receiptInSlot: (slot: AnswerSlot, answer: HandlerResponse) => Receipt;
  /** How often to look without being woken. */
  readonly sweepMs?: number;
  /** How many sagas are worked on at a time, and expired orders taken. */
  readonly batchSize?: number;
};

/**
 * Works on whatever sagas are due, at once when woken and by time otherwise, and cancels orders that nobody has paid in
 * time. Any number of copies may run: a saga is taken by one of them, and a crashed one's sagas are taken when its lease
 * has run out.
 */
export const createSagaWorker = (options: SagaWorkerOptions): BackgroundTask => {
  const { bell, sagas, clock, log, sweepMs = 1_000, batchSize = 16 } = options;
  const working = new Set<Promise<void>>();
  let stopping = true;
  let running: Promise<void> = Promise.resolve();

  /** Begins with as many sagas as there is room for; a slow one keeps its own place only. @returns whether there may be more */
  const takeDue = async (): Promise<boolean> => {
    const room = batchSize - working.size;
    if (room === 0) return false;
    const due = await sagas.take(randomUUID(), clock.now(), room);
    for (const saga of due) {
      const work = workOn(saga, options).finally(() => {
        if (working.size === batchSize) bell.ring();
        working.delete(work);
      });
      working.add(work);
    }
    return due.length === room && working.size < batchSize;
  };

  const run = async (): Promise<void> => {
    while (!stopping) {
      const more = await Promise.all([takeDue(), expireUnpaid(options, batchSize)]).catch((error: unknown) => {
        log.error({ err: error }, 'sagas cannot be worked on');
        return [false];
      });
      if (!stopping && !more.includes(true)) await bell.wait(sweepMs);
    }
    await Promise.all(working);
  };

  return {
    start: async () => {
      stopping = false;
      running = run();
    },
    stop: async () => {
      stopping = true;
      bell.ring();
      await running;
    },
  };
};

const workOn = async (saga: Saga, options: SagaWorkerOptions): Promise<void> => {
  const { log, receiptInSlot } = options;
  const keep = (answer: HandlerResponse) =>
    saga.answerSlot === null ? undefined : receiptInSlot(saga.answerSlot, answer);
  try {
    await inContext({ traceparent: newTraceparent() }, () => conduct(saga, { keep }, options));
  } catch (error) {
    if (error instanceof LeaseLost) log.info({ sagaId: saga.id }, 'somebody else works on the saga by now');
    else await layAside(saga, error, options);
  }
};

/** A defect of ours: it is tried again later, and seen by administrators meanwhile. */
const layAside = async (saga: Saga, error: unknown, { sagas, clock, log }: SagaWorkerOptions): Promise<void> => {
  log.error({ err: error, sagaId: saga.id, orderId: saga.orderId }, 'a saga could not be worked on');
  const now = clock.now();
  const attempts = saga.attempts + 1;
  const lastError = error instanceof Error ? error.message.slice(0, 1000) : String(error);
  const dueAt = new Date(now.getTime() + backoffMs(attempts));
  await sagas
    .rest({ ...saga, attempts, lastError, dueAt }, now)
    .catch((again: unknown) => log.warn({ err: again, sagaId: saga.id }, 'its lease runs out instead'));
};

/** @returns whether there may be more */
const expireUnpaid = async ({ orders, clock, log }: SagaWorkerOptions, batchSize: number): Promise<boolean> => {
  const now = clock.now();
  const ids = await orders.expired(now, batchSize);
  for (const id of ids) {
    await orders
      .change(id, undefined, (current) => {
        const isDue = current.expiresAt !== null && current.expiresAt <= now && current.sagaId === null;
        if (current.status !== 'created' || !isDue) return undefined;
        const happening = expireOrder(current, now);
        return { ...happening, effects: { events: newsOf(happening) } };
      })
      .catch((error: unknown) => {
        if (!NotFound.is(error)) log.error({ err: error, orderId: id }, 'an order could not be expired');
      });
  }
  return ids.length === batchSize;
};
