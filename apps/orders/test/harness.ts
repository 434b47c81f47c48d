import type { BackgroundTask } from '@coffeemesh/async';
import { deadDatabase, testKit } from '@coffeemesh/contract-testing';
import { createFaultInjection } from '@coffeemesh/fault-injection';
import { type Clock, type DomainEvent, type Role, uuidV7Ids } from '@coffeemesh/kernel';
import { type CloudEvent, createMessaging, createPostgresTransport } from '@coffeemesh/messaging';
import { createDatabase } from '@coffeemesh/postgres';
import { type Broadcast, createLogger, createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, testDatabase, type TestDatabase, tokenFor } from '@coffeemesh/testing';
import type { FastifyInstance, InjectOptions } from 'fastify';

import { buildApp } from '../src/app.ts';
import { openNeighbours } from '../src/clients/neighbours.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/index.ts';
import type { Order, Saga } from '../src/generated/api/schemas.ts';
import { cafeId, customerId, latteId, oatId } from './builders.ts';
import { serveCafes, serveProducts } from './neighbours/catalogue.ts';
import { serveInventory } from './neighbours/inventory.ts';
import { serveKitchen } from './neighbours/kitchen.ts';
import { servePayments } from './neighbours/payments.ts';

export type TestPerson = {
  readonly sub: string;
  readonly kind: 'customer' | 'staff' | 'service';
  readonly roles?: readonly { role: Role; cafeId?: string }[];
  readonly scopes: readonly string[];
};

const ordering = ['orders:read', 'orders:write'];

export const ada: TestPerson = { sub: customerId, kind: 'customer', scopes: ordering };
export const bob: TestPerson = { sub: '01900000-0000-7000-8000-00000000ee02', kind: 'customer', scopes: ordering };
export const staff = (role: Role, at = cafeId): TestPerson => ({
  sub: '01900000-0000-7000-8000-00000000ee03',
  kind: 'staff',
  roles: [{ role, cafeId: at }],
  scopes: ordering,
});
export const barista = staff('barista');
export const administrator: TestPerson = {
  sub: '01900000-0000-7000-8000-00000000ee06',
  kind: 'staff',
  roles: [{ role: 'administrator' }],
  scopes: [...ordering, 'operations:read', 'operations:write'],
};

export type Asked = {
  readonly as?: TestPerson;
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

/** The real time, moved. */
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

/** One running copy of the service; several may share a database and neighbours. */
export type Copy = { readonly app: FastifyInstance; readonly deps: Deps; readonly worker: BackgroundTask };

export type CopyOptions = { works?: boolean; listens?: boolean; faults?: string; fanOut?: Broadcast };

export type Chain = Awaited<ReturnType<typeof startChain>>;

/** The service over a database of its own, with neighbours behind real HTTP. */
export const startChain = async ({ cacheMs = 0, listens = false, works = true } = {}) => {
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

  const startCopy = async ({ works = true, listens = false, faults = '', fanOut }: CopyOptions = {}): Promise<Copy> => {
    const database = createDatabase({ url: testDb.url, name: 'orders-test', poolSize: 6 });
    const settings = {
      CAFES_URL: cafes.url,
      PRODUCTS_URL: products.url,
      INVENTORY_URL: inventory.url,
      PAYMENTS_URL: payments.url,
      KITCHEN_URL: kitchen.url,
      MENU_CACHE_MS: cacheMs,
    };
    const tokens = { token: () => token, invalidate: () => undefined };
    const neighbours = openNeighbours(settings, tokens, log, { clock, faults: createFaultInjection(faults) });
    const { deps, sagaWorker } = createDeps({ database, neighbours, log, clock, sweepMs: 20, fanOut });
    const app = buildApp(testKit({ receipts: createReceiptStore(database) }), deps);
    await app.ready();
    if (works) await sagaWorker.start();
    const transport = createPostgresTransport({ url: testDb.transportUrl, log });
    const messaging = createMessaging({ service: 'orders', database, transport, handlers: eventHandlers, deps, log });
    if (listens) await messaging.start();
    closing.push(async () => {
      await app.close();
      if (listens) await messaging.stop();
      await transport.close();
      await sagaWorker.stop();
      await neighbours.close();
      await database.close();
    });
    return { app, deps, worker: sagaWorker };
  };

  const first = await startCopy({ listens, works });
  const sender = createPostgresTransport({ url: testDb.transportUrl, log });

  const ask = async <Body = Record<string, unknown>>(
    method: InjectOptions['method'],
    path: string,
    { as = ada, body, key, ifMatch, headers = {} }: Asked = {},
    copy: Copy = first,
  ): Promise<Reply<Body>> => {
    const response = await copy.app.inject({
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
    const { status, body } = await ask<Order>('POST', '/orders', { as, body: { ...pickup, ...changes } });
    if (status !== 201) throw new Error(`Not placed: ${JSON.stringify(body)}`);
    return body;
  };

  return {
    ...first,
    startCopy,
    admin: testDb.admin,
    databaseUrl: testDb.url,
    transportUrl: testDb.transportUrl,
    clock,
    cafes,
    products,
    inventory,
    payments,
    kitchen,
    /** What the neighbours hold for the order. */
    paymentsOf: (orderId: string) => [...payments.payments.values()].filter((each) => each.orderId === orderId),
    reservationsOf: (orderId: string) =>
      [...inventory.reservations.values()].filter((each) => each.orderId === orderId),
    ask,
    place,
    pay: (orderId: string, { token: card = 'tok_approve', ...asked }: Asked & { token?: string } = {}, copy?: Copy) =>
      ask<Order>('POST', `/orders/${orderId}/pay`, { body: { means: { kind: 'card', token: card } }, ...asked }, copy),
    /** Orders one after another, so that neighbours in this same process are not asked for everything at once. */
    placeAll: async (count: number, changes: object): Promise<Order[]> => {
      const placed: Order[] = [];
      while (placed.length < count) placed.push(await place(changes));
      return placed;
    },
    read: async (orderId: string): Promise<Order> =>
      (await ask<Order>('GET', `/orders/${orderId}`, { as: administrator })).body,
    sagasOf: async (orderId: string): Promise<Saga[]> => {
      const pages = await Promise.all(
        ['open', 'done'].map((state) =>
          ask<{ data: Saga[] }>('GET', `/sagas?state=${state}&orderId=${orderId}`, { as: administrator }),
        ),
      );
      return pages.flatMap(({ body }) => body.data);
    },
    /** What was told of the order, in order. */
    told: async (orderId: string): Promise<DomainEvent[]> => {
      const text = 'SELECT type, subject, data FROM outbox_event WHERE subject = $1 ORDER BY seq';
      return (await testDb.admin.query<DomainEvent>(text, [orderId])).rows;
    },
    /** Sends an event to the service, as the neighbour's relay would. @returns its id */
    tell: async (type: string, subject: string, data: object, id: string = uuidV7Ids.next()): Promise<string> => {
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

/** The service where nothing it needs is there: neither database nor neighbours. */
export const deadCopy = (): FastifyInstance => {
  const database = deadDatabase('orders');
  const log = createLogger('orders-test', 'silent');
  const nowhere = 'http://127.0.0.1:1';
  const settings = {
    CAFES_URL: nowhere,
    PRODUCTS_URL: nowhere,
    INVENTORY_URL: nowhere,
    PAYMENTS_URL: nowhere,
    KITCHEN_URL: nowhere,
    MENU_CACHE_MS: 0,
  };
  const tokens = { token: async () => 'none', invalidate: () => undefined };
  const neighbours = openNeighbours(settings, tokens, log);
  const app = buildApp(
    testKit({ receipts: createReceiptStore(database) }),
    createDeps({ database, neighbours, log }).deps,
  );
  app.addHook('onClose', () => neighbours.close());
  return app;
};

/** Two lattes with oat milk, at the counter: 680. */
export const pickup = {
  cafeId,
  fulfilment: 'pickup',
  items: [{ productId: latteId, size: 'small', options: [oatId], quantity: 2 }],
};

/** `slug` and, where there are faults, their places and codes. */
export const problemOf = ({ body }: { readonly body: unknown }): string => {
  const { type, errors = [] } = body as {
    type: string;
    errors?: { pointer?: string; parameter?: string; code: string }[];
  };
  const slug = type.replace('/problems/', '');
  return [slug, ...errors.map(({ pointer, parameter, code }) => `${pointer ?? parameter} ${code}`)].join(' | ');
};

/** Waits until `look` gives something. */
export const until = async <T>(look: () => Promise<T | undefined | false>, withinMs = 8_000): Promise<T> => {
  const end = Date.now() + withinMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false) return seen;
    if (Date.now() > end) throw new Error('It did not come to that in time');
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
};
