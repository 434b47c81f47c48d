import { setTimeout as pause } from 'node:timers/promises';

import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { BackgroundTask, Database, FanOut, Log } from '@coffeemesh/service-kit';

import type { CafeCache } from './clients/cafes.ts';
import { withBroadcastInvalidation } from './clients/forget-together.ts';
import type { MenuCache } from './clients/menus.ts';
import type { Upstreams } from './clients/neighbours.ts';
import type { OrderStore, SagaStore } from './domain/ports.ts';
import type { Saga } from './domain/saga.ts';
import { eventHandlers } from './events/index.ts';
import { createWakeSignal, type WakeSignal } from './saga/bell.ts';
import type { PaymentResult } from './saga/conclude.ts';
import { advanceSaga, type AdvanceOptions } from './saga/conduct.ts';
import { createSagaWorker } from './saga/saga-worker.ts';
import { receiptForKey } from './store/answer-slot.ts';
import { createOrderStore } from './store/order-store.ts';
import { createSagaStore } from './store/saga-store.ts';

/** What handlers of requests and of events are given. */
export type Deps = {
  orders: OrderStore;
  sagas: SagaStore;
  cafes: CafeCache;
  menus: MenuCache;
  /** Brings a saga that is held as far as it goes. */
  advanceSaga: (saga: Saga, manner: AdvanceOptions) => Promise<PaymentResult>;
  /** Wakes the worker: a saga is due. */
  sagaWakeSignal: WakeSignal;
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

export type Parts = {
  readonly database: Database;
  readonly neighbours: Upstreams;
  readonly log: Log;
  readonly ids?: Ids;
  readonly clock?: Clock;
  readonly sweepMs?: number;
  /** To the other copies of the service. */
  readonly fanOut?: FanOut;
};

/** Over an open database and neighbours; tests put other clocks and ids in. */
export const createDeps = (parts: Parts): { deps: Deps; sagaWorker: BackgroundTask } => {
  const { database, neighbours, log, ids = uuidV7Ids, clock = systemClock, sweepMs, fanOut } = parts;
  const sagaBell = createWakeSignal();
  const orders = createOrderStore(database, sagaBell.notify);
  const sagas = createSagaStore(database);
  const { stock, payments, kitchen } = neighbours;
  const { cafes, menus } = fanOut === undefined ? neighbours : withBroadcastInvalidation(neighbours, fanOut);
  const conducting = {
    stock,
    payments,
    kitchen,
    orders,
    sagas,
    clock,
    log,
    pause: (milliseconds: number) => pause(milliseconds),
  };
  const deps: Deps = {
    orders,
    sagas,
    cafes,
    menus,
    advanceSaga: async (saga, manner) => {
      const outcome = await advanceSaga(saga, manner, conducting);
      sagaBell.notify();
      return outcome;
    },
    sagaWakeSignal,
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids,
    clock,
  };
  return { deps, sagaWorker: createSagaWorker({ ...conducting, wakeSignal: sagaBell, receiptForKey, sweepMs }) };
};
