import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createDeadLetters } from '@coffeemesh/messaging';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { eventHandlers } from '../src/events/consumed/index.ts';
import type { Item, Reservation, StockLevel } from '../src/generated/api/schemas.ts';

export const testTime = '2026-05-04T08:15:30.000Z';
export const testCafe = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafe = '0190c0de-0000-7000-8000-00000000ca02';

/** The service on its own test database, with a clock that tests advance. */
export type Harness = {
  app: FastifyInstance;
  deps: Deps;
  admin: Pool;
  database: Database;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

/** @param poolSize the number of database connections */
export const startHarness = async (poolSize = 10): Promise<Harness> => {
  const testBase = await testDatabase('inventory');
  const database = createDatabase({ url: testBase.url, name: 'inventory', poolSize });
  const clock = fixedClock(testTime);
  const deps = createDeps(testContext(database), { clock });
  const app = buildApp(
    testKit({
      receipts: createReceiptStore(database),
      deadLetters: createDeadLetters({ database, handlers: eventHandlers, deps }),
    }),
    deps,
  );
  await app.ready();
  return {
    app,
    deps,
    admin: testBase.admin,
    database,
    clock,
    close: async () => {
      await app.close();
      await database.close();
      await testBase.close();
    },
  };
};

const stockScopes = ['stock:read', 'stock:write', 'reservations:write'];
const person = (number: number): string => `0190c0de-0000-7000-8000-00000000ee0${number}`;
const staff =
  (number: number, role: 'manager' | 'barista', ...cafeIds: string[]) =>
  () =>
    bearerFor({
      sub: person(number),
      kind: 'staff',
      roles: cafeIds.map((cafeId) => ({ role, cafeId })),
      scopes: stockScopes,
    });

/** Tokens by kind of caller. Staff have every scope, so that tests check their roles. */
export const as = {
  orders: () => bearerFor({ sub: 'orders', kind: 'service', scopes: stockScopes }),
  barista: staff(3, 'barista', testCafe),
  manager: staff(5, 'manager', testCafe),
  otherManager: staff(7, 'manager', otherCafe),
  managerOfBoth: staff(8, 'manager', testCafe, otherCafe),
  administrator: () =>
    bearerFor({
      sub: person(6),
      kind: 'staff',
      roles: [{ role: 'administrator' }],
      scopes: [...stockScopes, 'operations:read', 'operations:write'],
    }),
  withoutScopes: () => bearerFor({ sub: person(9), kind: 'customer', scopes: [] }),
} as const;
export type Who = () => Promise<string>;

let count = 0;
const nextNumber = (): string => (count += 1).toString(16).padStart(4, '0');

/** A new idempotency key. */
export const newKey = (): string => `key-${nextNumber()}`;
/** A new id. */
export const newId = (): string => `0190c0de-0000-7000-8000-0000000b${nextNumber()}`;

export type Sent = { key?: string; who?: Who; headers?: Record<string, string>; body?: unknown };
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Sends a request, as an administrator by default. */
export const send = async (
  { app }: Pick<Harness, 'app'>,
  method: Method,
  url: string,
  { key = newKey(), who = as.administrator, headers = {}, body }: Sent = {},
) =>
  app.inject({
    method,
    url: `/v1${url}`,
    headers: {
      authorization: await who(),
      ...(method === 'POST' ? { 'idempotency-key': key } : {}),
      ...(body === undefined
        ? {}
        : { 'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
  });

/** As {@link send}; returns the body, and throws if the request fails. */
export const done = async <Body>(harness: Harness, method: Method, url: string, sent?: Sent): Promise<Body> => {
  const response = await send(harness, method, url, sent);
  if (response.statusCode >= 300) throw new Error(`${response.statusCode} ${response.body}`);
  return response.json<Body>();
};

export const makeItem = (harness: Harness, over: Record<string, unknown> = {}): Promise<Item> =>
  done(harness, 'POST', '/items', { body: { name: `Milk ${nextNumber()}`, kind: 'ingredient', unit: 'ml', ...over } });

/** An item with a stock level. */
export const makeStock = async (
  harness: Harness,
  amount: number,
  { cafeId = testCafe, ...over }: Record<string, unknown> = {},
): Promise<Item> => {
  const item = await makeItem(harness, over);
  const lines = [{ itemId: item.id, quantity: { amount, unit: item.unit } }];
  await done(harness, 'POST', '/restocks', { body: { cafeId, lines } });
  return item;
};

type Takes = readonly (readonly [item: Item, amount: number])[];
const linesOf = (takes: Takes) =>
  takes.map(([item, amount]) => ({ itemId: item.id, quantity: { amount, unit: item.unit } }));

/** A product with a recipe, by size and by option. */
export const makeRecipe = async (
  harness: Harness,
  sizes: Readonly<Record<string, Takes>>,
  options: readonly { optionId: string; size?: string; takes: Takes }[] = [],
): Promise<string> => {
  const productId = newId();
  const body = {
    productId,
    sizes: Object.entries(sizes).map(([size, takes]) => ({ size, lines: linesOf(takes) })),
    options: options.map(({ optionId, size = null, takes }) => ({ optionId, size, lines: linesOf(takes) })),
  };
  await done(harness, 'POST', '/recipes', { body });
  return productId;
};

export const portions = (productId: string, quantity = 1, size = 'regular', options: readonly string[] = []) => ({
  productId,
  size,
  options,
  quantity,
});

export const reservationRequest = (items: readonly unknown[], over: Record<string, unknown> = {}) => ({
  reservationId: newId(),
  orderId: newId(),
  cafeId: testCafe,
  items,
  ...over,
});

/** Stock held for an order. */
export const reserve = (harness: Harness, items: readonly unknown[], over?: Record<string, unknown>) =>
  done<Reservation>(harness, 'POST', '/reservations', { who: as.orders, body: reservationRequest(items, over) });

export const act = (harness: Harness, { id }: Pick<Reservation, 'id'>, action: 'confirm' | 'release') =>
  done<Reservation>(harness, 'POST', `/reservations/${id}/${action}`, { who: as.orders });

/** The stock level of an item at a cafe. */
export const levelOf = async (harness: Harness, { id }: Pick<Item, 'id'>, cafeId = testCafe): Promise<StockLevel> => {
  const { data } = await done<{ data: StockLevel[] }>(harness, 'GET', `/stock-levels?itemId=${id}&cafeId=${cafeId}`);
  if (data[0] === undefined) throw new Error(`Cafe ${cafeId} has none of ${id}`);
  return data[0];
};

/** [on hand, reserved] of an item. */
export const figuresOf = async (harness: Harness, item: Pick<Item, 'id'>, cafeId?: string) => {
  const { onHand, reserved } = await levelOf(harness, item, cafeId);
  return [onHand, reserved];
};

/** The published events of one item, in order. */
export const eventsOf = async ({ admin }: Harness, { id }: Pick<Item, 'id'>) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      `SELECT type, data FROM outbox_event WHERE data ->> 'itemId' = $1 ORDER BY seq`,
      [id],
    )
  ).rows;

/** The types of the published events of one item: `out`, `back`, `low`. */
export const typesOf = async (harness: Harness, item: Pick<Item, 'id'>): Promise<string[]> =>
  (await eventsOf(harness, item)).map(({ type }) => type.replace(/^inventory\.stock-|\.v1$/g, ''));
