import type { FastifyInstance } from 'fastify';
import { deadDatabase, testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { buildApp } from '../src/app.ts';
import type { Config } from '../src/config.ts';
import { createDeps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import { configOf, unreachable } from './test-config.ts';

/** The service without a database and without upstreams. */
export const replicaWithoutUpstreams = (): FastifyInstance => {
  const database = deadDatabase('orders');
  const closing: (() => Promise<void>)[] = [];
  const config = configOf({
    CAFES_URL: unreachable,
    PRODUCTS_URL: unreachable,
    INVENTORY_URL: unreachable,
    PAYMENTS_URL: unreachable,
    KITCHEN_URL: unreachable,
  });
  const onClose = (close: () => Promise<void>): void => void closing.push(close);
  const context = { ...testContext<Config>(database, config), onClose };
  const tokens = { token: async () => 'none', invalidate: () => undefined };
  const deps = createDeps(context, { tokens });
  const app = buildApp(
    testKit({
      receipts: createReceiptStore(database),
      deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
    }),
    deps,
  );
  app.addHook('onClose', async () => {
    for (const close of closing) await close();
  });
  return app;
};
