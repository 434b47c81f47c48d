import { setTimeout as pause } from 'node:timers/promises';
import { createWakeSignal, type BackgroundTask, type WakeSignal } from '@coffeemesh/async';
import { createTokenSource, type TokenSource } from '@coffeemesh/http-client';
import { systemClock, uuidV7Ids, type Clock, type Ids } from '@coffeemesh/kernel';
import { createReceipt } from '@coffeemesh/postgres';
import { createBroadcast, type ServiceContext } from '@coffeemesh/service-kit';
import { advanceSaga } from './application/advance-saga/advance-saga.ts';
import type { ReceiptFor } from './application/advance-saga/apply-outcome.ts';
import type { AdvanceSaga } from './application/pay-order.ts';
import { createSagaWorker } from './application/saga-worker.ts';
import { withBroadcastInvalidation } from './clients/broadcast-invalidation.ts';
import { createUpstreams, type Upstreams } from './clients/upstreams.ts';
import type { Config } from './config.ts';
import type { OrderStore, SagaStore } from './domain/ports.ts';
import { payOrderResponse } from './handlers/pay-order-response.ts';
import { createOrderStore } from './store/order-store.ts';
import { createSagaStore } from './store/saga-store.ts';

/** The dependencies of request and event handlers. */
export type Deps = Upstreams & {
  orders: OrderStore;
  sagas: SagaStore;
  advanceSaga: AdvanceSaga;
  sagaWorker: BackgroundTask;
  /** Wakes the saga worker when a saga is due. */
  sagaWakeSignal: WakeSignal;
  /** Access tokens of this service, for its upstreams. */
  tokens: TokenSource;
  ids: Ids;
  clock: Clock;
};

export const createDeps = (context: ServiceContext<Config>, overrides: Partial<Deps> = {}): Deps => {
  const { config, database, log } = context;
  const { clock = systemClock, ids = uuidV7Ids, tokens = createTokenSource(credentialsOf(config)) } = overrides;
  const upstreams = withInvalidation(createUpstreams({ ...context, tokens, clock }), context);
  const sagaWakeSignal = createWakeSignal();
  const orders = createOrderStore(database, sagaWakeSignal.notify);
  const sagas = createSagaStore(database);
  const advanceDeps = { ...upstreams, orders, sagas, clock, log, pause: (ms: number) => pause(ms) };
  const deps: Deps = {
    ...upstreams,
    orders,
    sagas,
    advanceSaga: async (saga, options) => {
      const result = await advanceSaga(saga, options, advanceDeps);
      sagaWakeSignal.notify();
      return result;
    },
    sagaWorker: createSagaWorker({
      ...advanceDeps,
      ids,
      wake: sagaWakeSignal,
      receiptFor: receiptForPendingKey,
      sweepMs: config.SAGA_SWEEP_MS,
    }),
    sagaWakeSignal,
    tokens,
    ids,
    clock,
    ...overrides,
  };
  return deps;
};

const credentialsOf = ({ IDENTITY_URL, CLIENT_ID, CLIENT_SECRET }: Config) => ({
  identityUrl: IDENTITY_URL,
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
});

/** Several replicas have Redis: they invalidate their caches together. */
const withInvalidation = (upstreams: Upstreams, { redis, onClose }: ServiceContext<Config>): Upstreams => {
  if (redis === undefined) return upstreams;
  const broadcast = createBroadcast('orders', redis);
  onClose(broadcast.close);
  return { ...upstreams, ...withBroadcastInvalidation(upstreams, broadcast) };
};

/** The receipt of a request that has ended; its response is the one that the request would have got. */
const receiptForPendingKey: ReceiptFor = (result, saga) =>
  saga.pendingKey === null ? undefined : createReceipt(saga.pendingKey, payOrderResponse(result, saga));
