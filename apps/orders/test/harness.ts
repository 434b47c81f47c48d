import type { InjectOptions } from 'fastify';
import { type DomainEvent, uuidV7Ids } from '@coffeemesh/kernel';
import { type CloudEvent, createPostgresTransport } from '@coffeemesh/messaging';
import { bearerFor, type TestCaller, testDatabase } from '@coffeemesh/testing';
import type { Order, Saga } from '../src/generated/api/schemas.ts';
import { pickup } from './builders.ts';
import { ada, administrator } from './callers.ts';
import { movedClock } from './moved-clock.ts';
import { type Replica, type ReplicaOptions, startReplica } from './replica.ts';
import { testLog } from './test-config.ts';
import { serveCafes, serveProducts } from './upstreams/catalogue.ts';
import { serveInventory } from './upstreams/inventory.ts';
import { serveKitchen } from './upstreams/kitchen.ts';
import { servePayments } from './upstreams/payments.ts';

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

export type Harness = Awaited<ReturnType<typeof startHarness>>;

/** The service over its own database, with stubs of its upstreams over HTTP. */
export const startHarness = async ({ cacheMs = 0, consumesEvents = false, runsWorker = true } = {}) => {
  const testDb = await testDatabase('orders');
  const [cafes, products, inventory, payments, kitchen] = await Promise.all([
    serveCafes(),
    serveProducts(),
    serveInventory(),
    servePayments(),
    serveKitchen(),
  ]);
  const clock = movedClock();
  const urls = {
    CAFES_URL: cafes.url,
    PRODUCTS_URL: products.url,
    INVENTORY_URL: inventory.url,
    PAYMENTS_URL: payments.url,
    KITCHEN_URL: kitchen.url,
  };
  const replicas: Replica[] = [];
  const addReplica = async (options?: ReplicaOptions): Promise<Replica> => {
    const replica = await startReplica({ testDb, urls, clock, cacheMs }, options);
    replicas.push(replica);
    return replica;
  };

  const first = await addReplica({ consumesEvents, runsWorker });
  const sender = createPostgresTransport({ url: testDb.transportUrl, log: testLog });

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

  const { app, deps, worker } = first;
  return {
    app,
    deps,
    worker,
    startReplica: addReplica,
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
      await Promise.all(replicas.map((replica) => replica.close()));
      await Promise.all([cafes, products, inventory, payments, kitchen].map((server) => server.close()));
      await testDb.close();
    },
  };
};
