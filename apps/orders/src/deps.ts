import { setTimeout as pause } from 'node:timers/promises';

import type { BackgroundTask } from '@coffeemesh/async';
import { type Clock, type Ids, type Logger, systemClock, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type DeadLetters } from '@coffeemesh/messaging';
import type { Database } from '@coffeemesh/postgres';
import type { Broadcast } from '@coffeemesh/service-kit';

import type { Cafes } from './clients/cafes.ts';
import { forgetTogether } from './clients/forget-together.ts';
import type { Menus } from './clients/menus.ts';
import type { OrdersNeighbours } from './clients/neighbours.ts';
import type { OrderStore, SagaStore } from './domain/ports.ts';
import type { Saga } from './domain/saga.ts';
import { eventHandlers } from './events/index.ts';
import { createBell, type Bell } from './saga/bell.ts';
import type { Outcome } from './saga/conclude.ts';
import { conduct, type Manner } from './saga/conduct.ts';
import { createSagaWorker } from './saga/saga-worker.ts';
import { receiptInSlot } from './store/answer-slot.ts';
import { createOrderStore } from './store/order-store.ts';
import { createSagaStore } from './store/saga-store.ts';

/** What handlers of requests and of events are given. */
export type Deps = {
  orders: OrderStore;
  sagas: SagaStore;
  cafes: Cafes;
  menus: Menus;
  /** Brings a saga that is held as far as it goes. */
  conduct: (saga: Saga, manner: Manner) => Promise<Outcome>;
  /** Wakes the worker: a saga is due. */
  sagaBell: Bell;
  deadLetters: DeadLetters;
  ids: Ids;
  clock: Clock;
};

export type Parts = {
  readonly database: Database;
  readonly neighbours: OrdersNeighbours;
  readonly log: Logger;
  readonly ids?: Ids;
  readonly clock?: Clock;
  readonly sweepMs?: number;
  /** To the other copies of the service. */
  readonly fanOut?: Broadcast;
};

/** Over an open database and neighbours; tests put other clocks and ids in. */
export const createDeps = (parts: Parts): { deps: Deps; sagaWorker: BackgroundTask } => {
  const { database, neighbours, log, ids = uuidV7Ids, clock = systemClock, sweepMs, fanOut } = parts;
  const sagaBell = createBell();
  const orders = createOrderStore(database, sagaBell.ring);
  const sagas = createSagaStore(database);
  const { stock, payments, kitchen } = neighbours;
  const { cafes, menus } = fanOut === undefined ? neighbours : forgetTogether(neighbours, fanOut);
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
    conduct: async (saga, manner) => {
      const outcome = await conduct(saga, manner, conducting);
      sagaBell.ring();
      return outcome;
    },
    sagaBell,
    deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps: () => deps }),
    ids,
    clock,
  };
  return { deps, sagaWorker: createSagaWorker({ ...conducting, bell: sagaBell, receiptInSlot, sweepMs }) };
};
