import type { InjectOptions } from 'fastify';
import { testKit } from '@coffeemesh/contract-testing/kit';
import type { Clock } from '@coffeemesh/kernel';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { createReceiptStore, type RedisConnection } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, type TestCaller, testDatabase, testId } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';

export const london = testId(0xca01);
export const tokyo = testId(0xca03);
export const manager: TestCaller = {
  sub: testId(0xee05),
  kind: 'staff',
  roles: [{ role: 'manager', cafeId: london }],
  scopes: ['products:write', 'menus:write'],
};
export const customer: TestCaller = { sub: testId(0xee01), scopes: ['orders:read'] };

type Options = { as?: TestCaller; body?: object; headers?: Record<string, string>; patch?: boolean };

let keys = 0;

const openCopy = (url: string, clock: Clock, redis?: RedisConnection) => {
  const opened = createDatabase({ url, name: 'products-test' });
  let menuLoads = 0;
  const database: Database = {
    ...opened,
    query: (statement) => {
      if (statement.name === 'read-menu') menuLoads += 1;
      return opened.query(statement);
    },
  };
  const deps = createDeps({ database, ...(redis && { redis }) }, { clock });
  const app = buildApp(
    testKit({
      receipts: createReceiptStore(database),
      deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
    }),
    deps,
  );

  const call = async (method: InjectOptions['method'], path: string, options: Options = {}) => {
    const { as, body, headers = {}, patch = false } = options;
    const response = await app.inject({
      method,
      url: `/v1${path}`,
      headers: {
        ...(as && { authorization: await bearerFor(as) }),
        ...(method === 'POST' && { 'idempotency-key': `key-${(keys += 1)}` }),
        ...(body && { 'content-type': patch ? 'application/merge-patch+json' : 'application/json' }),
        ...headers,
      },
      ...(body && { payload: JSON.stringify(body) }),
    });
    return { status: response.statusCode, headers: response.headers, body: response.body && response.json() };
  };

  return {
    app,
    deps,
    call,
    /** How often this copy has loaded a menu from the database. */
    menuLoads: () => menuLoads,
    close: async () => {
      await app.close();
      await database.close();
    },
  };
};

/** The service on its own database, with a fixed clock and two cafes (GBP, JPY). */
export const startHarness = async (redis?: RedisConnection) => {
  const testing = await testDatabase('products');
  const clock = fixedClock('2026-05-04T08:00:00.000Z');
  const { app, deps, call, menuLoads, close } = openCopy(testing.url, clock, redis);
  await deps.menus.addCafe(london, 'GBP', { events: [] });
  await deps.menus.addCafe(tokyo, 'JPY', { events: [] });

  return {
    app,
    call,
    deps,
    clock,
    menuLoads,
    admin: testing.admin,
    /** A second copy of the service on the same database. */
    copy: (shared?: RedisConnection) => openCopy(testing.url, clock, shared),
    /** Removes and returns the events in the outbox, oldest first. */
    takeEvents: async (): Promise<{ type: string; subject: string; data: Record<string, unknown> }[]> => {
      const { rows } = await testing.admin.query(
        'WITH taken AS (DELETE FROM outbox_event RETURNING *) SELECT type, subject, data FROM taken ORDER BY seq',
      );
      return rows;
    },
    category: async (name = `Category ${(keys += 1)}`): Promise<string> =>
      (await call('POST', '/categories', { as: manager, body: { name } })).body.id,
    /** Creates a product, by default published. */
    product: async (changes: object = {}) => {
      const categoryId =
        'categoryId' in changes
          ? undefined
          : await call('POST', '/categories', { as: manager, body: { name: `Category ${(keys += 1)}` } });
      const body = { ...flatWhite(categoryId?.body.id), name: `Product ${(keys += 1)}`, ...changes };
      const created = await call('POST', '/products', { as: manager, body });
      if (created.status !== 201) throw new Error(JSON.stringify(created.body));
      return created.body;
    },
    close: async () => {
      await close();
      await testing.close();
    },
  };
};

export type Harness = Awaited<ReturnType<typeof startHarness>>;

export const prices = (pence: number, yen: number) => [
  { amount: pence, currency: 'GBP' },
  { amount: yen, currency: 'JPY' },
];

/** A drink in two sizes, with a choice of milk. */
export const flatWhite = (categoryId: string) => ({
  categoryId,
  kind: 'beverage',
  name: 'Flat white',
  description: 'A double ristretto under velvety milk.',
  sizes: [
    { code: 'regular', name: 'Regular', prices: prices(360, 560) },
    { code: 'large', name: 'Large', prices: prices(410, 640) },
  ],
  modifierGroups: [
    {
      name: 'Milk',
      minimum: 1,
      maximum: 1,
      options: [
        { name: 'Whole milk', prices: prices(0, 0), isDefault: true, allergens: ['milk'] },
        { name: 'Oat milk', prices: prices(50, 70), allergens: ['gluten'] },
      ],
    },
  ],
  diets: ['vegetarian'],
  published: true,
});
