import type { FastifyInstance, InjectOptions } from 'fastify';
import type { BackgroundTask } from '@coffeemesh/async';
import { deadDatabase, testKit } from '@coffeemesh/contract-testing/kit';
import { createFaultInjection, noFaults } from '@coffeemesh/fault-injection';
import { type Clock, type DomainEvent, type Role, uuidV7Ids } from '@coffeemesh/kernel';
import { createDeadLetters, type CloudEvent, createMessaging, createPostgresTransport } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { createLogger, createReceiptStore, loadConfig, type RedisConnection } from '@coffeemesh/service-kit';
import { bearerFor, testDatabase, type TestDatabase, tokenFor } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { configSchema, type Config } from '../src/config.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import type { Order, Saga } from '../src/generated/api/schemas.ts';
import { cafeId, customerId, latteId, oatId } from './builders.ts';
import { serveCafes, serveProducts } from './upstreams/catalogue.ts';
import { serveInventory } from './upstreams/inventory.ts';
import { serveKitchen } from './upstreams/kitchen.ts';
import { servePayments } from './upstreams/payments.ts';

export type TestCaller = {
  readonly sub: string;
  readonly kind: 'customer' | 'staff' | 'service';
  readonly roles?: readonly { role: Role; cafeId?: string }[];
  readonly scopes: readonly string[];
};

const ordering = ['orders:read', 'orders:write'];

export const ada: TestCaller = { sub: customerId, kind: 'customer', scopes: ordering };
export const bob: TestCaller = { sub: '01900000-0000-7000-8000-00000000ee02', kind: 'customer', scopes: ordering };
export const staff = (role: Role, at = cafeId): TestCaller => ({
  sub: '01900000-0000-7000-8000-00000000ee03',
  kind: 'staff',
  roles: [{ role, cafeId: at }],
  scopes: ordering,
});
export const barista = staff('barista');
export const administrator: TestCaller = {
  sub: '01900000-0000-7000-8000-00000000ee06',
  kind: 'staff',
  roles: [{ role: 'administrator' }],
  scopes: [...ordering, 'operations:read', 'operations:write'],
};

export type RequestOptions = {
  readonly as?: TestCaller;
  readonly body?: object;
  readonly key?: string;
  readonly ifMatch?: string;
  readonly headers?: Record<string, string>;
};

export type Reply<Body = Record<string, unknown>> = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: Body;
};

/** The real time plus an offset. */
export type MovedClock = Clock & { advance(milliseconds: number): void };

const movedClock = (): MovedClock => {
  let offset = 0;
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      offset += milliseconds;
    },
  };
};

/** One running replica of the service; several share a database and upstreams. */
export type Replica = { readonly app: FastifyInstance; readonly deps: Deps; readonly worker: BackgroundTask };

export type ReplicaOptions = {
  runsWorker?: boolean;
  consumesEvents?: boolean;
  faults?: string;
  redis?: RedisConnection | undefined;
};

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** The service over its own database, with stubs of its upstreams over HTTP. */
export const startHarness = async ({ cacheMs = 0, consumesEvents = false, runsWorker = true } = {}) => {
  const testDb: TestDatabase = await testDatabase('orders');
  const [cafes, products, inventory, payments, kitchen] = await Promise.all([
    serveCafes(),
    serveProducts(),
    serveInventory(),
    servePayments(),
    serveKitchen(),
  ]);
  const clock = movedClock();
  const log = createLogger('orders-test', process.env['TEST_LOG_LEVEL'] ?? 'silent');
  const token = tokenFor({ sub: 'orders', kind: 'service', scopes: ownScopes });
  const closing: (() => Promise<void>)[] = [];

  const urls: UpstreamUrls = {
    CAFES_URL: cafes.url,
    PRODUCTS_URL: products.url,
    INVENTORY_URL: inventory.url,
    PAYMENTS_URL: payments.url,
    KITCHEN_URL: kitchen.url,
  };

  const startReplica = async ({
    runsWorker = true,
    consumesEvents = false,
    faults = '',
    redis,
  }: ReplicaOptions = {}): Promise<Replica> => {
    const database = createDatabase({ url: testDb.url, name: 'orders-test', poolSize: 6 });
    const replicaClosing = [database.close];
    const onClose = (close: () => Promise<void>): void => void replicaClosing.unshift(close);
    const context = {
      config: { ...configOf(urls), MENU_CACHE_MS: cacheMs, SAGA_SWEEP_MS: 20 },
      database,
      log,
      faults: createFaultInjection(faults),
      redis,
      onClose,
    };
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
    const transport = createPostgresTransport({ url: testDb.transportUrl, log });
    const messaging = createMessaging({ service: 'orders', database, transport, handlers: eventHandlers, deps, log });
    if (consumesEvents) await messaging.start();
    closing.push(async () => {
      await app.close();
      if (consumesEvents) await messaging.stop();
      await transport.close();
      await deps.sagaWorker.stop();
      for (const close of replicaClosing) await close();
    });
    return { app, deps, worker: deps.sagaWorker };
  };

  const first = await startReplica({ consumesEvents, runsWorker });
  const sender = createPostgresTransport({ url: testDb.transportUrl, log });

  const send = async <Body = Record<string, unknown>>(
    method: InjectOptions['method'],
    path: string,
    { as = ada, body, key, ifMatch, headers = {} }: RequestOptions = {},
    replica: Replica = first,
  ): Promise<Reply<Body>> => {
    const response = await replica.app.inject({
      method,
      url: `/v1${path}`,
      headers: {
        authorization: await bearerFor(as),
        ...(method === 'POST' ? { 'idempotency-key': key ?? uuidV7Ids.next() } : {}),
        ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    const parsed = (response.body === '' ? undefined : response.json()) as Body;
    return { status: response.statusCode, headers: response.headers, body: parsed };
  };

  const place = async (changes: object = {}, as = ada): Promise<Order> => {
    const { status, body } = await send<Order>('POST', '/orders', { as, body: { ...pickup, ...changes } });
    if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`);
    return body;
  };

  return {
    ...first,
    startReplica,
    admin: testDb.admin,
    databaseUrl: testDb.url,
    transportUrl: testDb.transportUrl,
    clock,
    cafes,
    products,
    inventory,
    payments,
    kitchen,
    /** What the participants hold for the order. */
    paymentsOf: (orderId: string) => [...payments.payments.values()].filter((each) => each.orderId === orderId),
    reservationsOf: (orderId: string) =>
      [...inventory.reservations.values()].filter((each) => each.orderId === orderId),
    send,
    place,
    pay: (
      orderId: string,
      { token: card = 'tok_approve', ...options }: RequestOptions & { token?: string } = {},
      replica?: Replica,
    ) =>
      send<Order>(
        'POST',
        `/orders/${orderId}/pay`,
        { body: { means: { kind: 'card', token: card } }, ...options },
        replica,
      ),
    /** Places orders one after another: the stubs run in this process and would be overloaded. */
    placeAll: async (count: number, changes: object): Promise<Order[]> => {
      const placed: Order[] = [];
      while (placed.length < count) placed.push(await place(changes));
      return placed;
    },
    read: async (orderId: string): Promise<Order> =>
      (await send<Order>('GET', `/orders/${orderId}`, { as: administrator })).body,
    sagasOf: async (orderId: string): Promise<Saga[]> => {
      const pages = await Promise.all(
        ['open', 'done'].map((state) =>
          send<{ data: Saga[] }>('GET', `/sagas?state=${state}&orderId=${orderId}`, { as: administrator }),
        ),
      );
      return pages.flatMap(({ body }) => body.data);
    },
    /** The events published of the order, in order. */
    publishedEvents: async (orderId: string): Promise<DomainEvent[]> => {
      const text = 'SELECT type, subject, data FROM outbox_event WHERE subject = $1 ORDER BY seq';
      return (await testDb.admin.query<DomainEvent>(text, [orderId])).rows;
    },
    /** Delivers an event to the service, as the relay of its publisher. @returns its id */
    deliverEvent: async (
      type: string,
      subject: string,
      data: object,
      id: string = uuidV7Ids.next(),
    ): Promise<string> => {
      const source = `/${type.split('.')[0]}`;
      const time = new Date().toISOString();
      const event = { specversion: '1.0', id, source, type, subject, time, datacontenttype: 'application/json', data };
      await sender.send([{ consumer: 'orders', event: event as CloudEvent }]);
      return id;
    },
    close: async () => {
      await sender.close();
      await Promise.all(closing.map((close) => close()));
      await Promise.all([cafes, products, inventory, payments, kitchen].map((server) => server.close()));
      await testDb.close();
    },
  };
};

const ownScopes = [
  'stock:read',
  'reservations:write',
  'payments:write',
  'payments:read',
  'payments:refund',
  'kitchen:write',
];

type UpstreamUrls = Record<'CAFES_URL' | 'PRODUCTS_URL' | 'INVENTORY_URL' | 'PAYMENTS_URL' | 'KITCHEN_URL', string>;

/** The configuration of a replica; what a test never uses is unreachable. */
const configOf = (urls: UpstreamUrls): Config =>
  loadConfig(configSchema, {
    DATABASE_URL: 'postgres://orders:none@127.0.0.1:1/none',
    TRANSPORT_URL: 'postgres://orders:none@127.0.0.1:1/none',
    IDENTITY_URL: unreachable,
    TOKEN_ISSUER: unreachable,
    CLIENT_ID: 'orders',
    CLIENT_SECRET: 'none',
    ...urls,
  });

const unreachable = 'http://127.0.0.1:1';

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
  const context = {
    config,
    database,
    log: createLogger('orders-test', 'silent'),
    faults: noFaults,
    onClose: (close: () => Promise<void>) => void closing.push(close),
  };
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

/** Two lattes with oat milk, at the counter: 680. */
export const pickup = {
  cafeId,
  fulfilment: 'pickup',
  items: [{ productId: latteId, size: 'small', options: [oatId], quantity: 2 }],
};

/** The problem's slug, and the place and code of each error. */
export const problemOf = ({ body }: { readonly body: unknown }): string => {
  const { type, errors = [] } = body as {
    type: string;
    errors?: { pointer?: string; parameter?: string; code: string }[];
  };
  const slug = type.replace('/problems/', '');
  return [slug, ...errors.map(({ pointer, parameter, code }) => `${pointer ?? parameter} ${code}`)].join(' | ');
};

/** Waits until `read` returns something. */
export const until = async <T>(read: () => Promise<T | undefined | false>, withinMs = 8_000): Promise<T> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error('Timed out waiting for a condition');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};
