import { setTimeout as pause } from 'node:timers/promises';

import type { BackgroundTask } from '@coffeemesh/async';
import { type Clock, type Ids, type Logger, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import type { Broadcast } from '@coffeemesh/service-kit';

import { advanceSaga } from './application/advance-saga/advance-saga.ts';
import type { AdvanceSaga } from './application/pay-order.ts';
import { createSagaWorker } from './application/saga-worker.ts';
import { createWakeSignal, type WakeSignal } from './application/wake-signal.ts';
import { withBroadcastInvalidation } from './clients/broadcast-invalidation.ts';
import type { CafeCache } from './clients/cafes.ts';
import type { MenuCache } from './clients/menus.ts';
import type { Upstreams } from './clients/upstreams.ts';
import type { OrderStore, SagaStore } from './domain/ports.ts';
import { eventHandlers } from './events/consumed/index.ts';
import { payOrderResponse } from './handlers/pay-order-response.ts';
import { receiptForKey } from './store/idempotency-receipt.ts';
import { createOrderStore } from './store/order-store.ts';
import { createSagaStore } from './store/saga-store.ts';

/** The dependencies of request and event handlers. */
export type Deps = {
  orders: OrderStore;
  sagas: SagaStore;
  cafes: CafeCache;
  menus: MenuCache;
  advanceSaga: AdvanceSaga;
  /** Wakes the saga worker when a saga is due. */
  sagaWakeSignal: WakeSignal;
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

export type Parts = {
  readonly database: Database;
  readonly upstreams: Upstreams;
  readonly log: Logger;
  readonly ids?: Ids;
  readonly clock?: Clock;
  readonly sweepMs?: number;
  /** To the other replicas. */
  readonly broadcast?: Broadcast;
};

/** Over an open database and upstreams; tests put other clocks and ids in. */
export const createDeps = (parts: Parts): { deps: Deps; sagaWorker: BackgroundTask } => {
  const { database, upstreams, log, ids = uuidV7Ids, clock = systemClock, sweepMs = 1_000, broadcast } = parts;
  const sagaWakeSignal = createWakeSignal();
  const orders = createOrderStore(database, sagaWakeSignal.notify);
  const sagas = createSagaStore(database);
  const { stock, payments, kitchen } = upstreams;
  const { cafes, menus } = broadcast === undefined ? upstreams : withBroadcastInvalidation(upstreams, broadcast);
  const advanceDeps = { stock, payments, kitchen, orders, sagas, clock, log, pause: (ms: number) => pause(ms) };
  const deps: Deps = {
    orders,
    sagas,
    cafes,
    menus,
    advanceSaga: async (saga, options) => {
      const result = await advanceSaga(saga, options, advanceDeps);
      sagaWakeSignal.notify();
      return result;
    },
    sagaWakeSignal,
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids,
    clock,
  };
  const sagaWorker = createSagaWorker({
    ...advanceDeps,
    ids,
    wakeSignal: sagaWakeSignal,
    receiptFor: (result, saga) =>
      saga.pendingKey === null ? undefined : receiptForKey(saga.pendingKey, payOrderResponse(result, saga)),
    sweepMs,
  });
  return { deps, sagaWorker };
};
