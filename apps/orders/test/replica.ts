import type { FastifyInstance } from 'fastify';
import type { BackgroundTask } from '@coffeemesh/async';
import { testKit } from '@coffeemesh/contract-testing/kit';
import { createFaultInjection } from '@coffeemesh/fault-injection';
import type { Clock } from '@coffeemesh/kernel';
import { createDeadLetters, createMessaging, createPostgresTransport } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { createReceiptStore, type RedisConnection } from '@coffeemesh/service-kit';
import { type TestDatabase, tokenFor } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { configOf, testLog, type UpstreamUrls } from './test-config.ts';

/** One running replica of the service; several share a database and upstreams. */
export type Replica = {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly worker: BackgroundTask;
  close(): Promise<void>;
};

export type ReplicaOptions = {
  runsWorker?: boolean;
  consumesEvents?: boolean;
  faults?: string;
  redis?: RedisConnection | undefined;
};

/** The scopes of the service's own tokens. */
const ownScopes = [
  'stock:read',
  'reservations:write',
  'payments:write',
  'payments:read',
  'payments:refund',
  'kitchen:write',
];

/** What the replicas of one test share. */
export type ReplicaSurroundings = {
  readonly testDb: TestDatabase;
  readonly urls: UpstreamUrls;
  readonly clock: Clock;
  readonly cacheMs: number;
};

/** Starts a replica of the service; `worker` and the consumer of events only if the options say so. */
export const startReplica = async (
  { testDb, urls, clock, cacheMs }: ReplicaSurroundings,
  { runsWorker = true, consumesEvents = false, faults = '', redis }: ReplicaOptions = {},
): Promise<Replica> => {
  const database = createDatabase({ url: testDb.url, name: 'orders-test', poolSize: 6 });
  const closing = [database.close];
  const context = {
    config: { ...configOf(urls), MENU_CACHE_MS: cacheMs, SAGA_SWEEP_MS: 20 },
    database,
    log: testLog,
    faults: createFaultInjection(faults),
    redis,
    onClose: (close: () => Promise<void>): void => void closing.unshift(close),
  };
  const token = tokenFor({ sub: 'orders', kind: 'service', scopes: ownScopes });
  const tokens = { token: () => token, invalidate: () => undefined };
  const deps = createDeps(context, { clock, tokens });
  const app = buildApp(
    testKit({
      receipts: createReceiptStore(database),
      deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
    }),
    deps,
  );
  await app.ready();
  if (runsWorker) await deps.sagaWorker.start();
  const transport = createPostgresTransport({ url: testDb.transportUrl, log: testLog });
  const messaging = createMessaging({
    service: 'orders',
    database,
    transport,
    handlers: eventHandlers,
    deps,
    log: testLog,
  });
  if (consumesEvents) await messaging.start();
  return {
    app,
    deps,
    worker: deps.sagaWorker,
    close: async () => {
      await app.close();
      if (consumesEvents) await messaging.stop();
      await transport.close();
      await deps.sagaWorker.stop();
      for (const close of closing) await close();
    },
  };
};
