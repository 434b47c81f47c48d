import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import type { Schedule } from '../src/generated/api/schemas.ts';

export const testTime = '2026-05-04T08:15:31.000Z';
export const testCafe = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafe = '0190c0de-0000-7000-8000-00000000ca02';

/** The service on its own test database, with a clock that tests advance. */
export type Harness = {
  app: FastifyInstance;
  admin: Pool;
  database: Database;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

export const startHarness = async (): Promise<Harness> => {
  const testBase = await testDatabase('kitchen');
  const database = createDatabase({ url: testBase.url, name: 'kitchen' });
  const clock = fixedClock(testTime);
  const app = buildApp(
    testKit({ receipts: createReceiptStore(database) }),
    createDeps(testContext(database), { clock }),
  );
  await app.ready();
  return {
    app,
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

const kitchenScopes = ['kitchen:read', 'kitchen:write'];
const person = (number: number): string => `0190c0de-0000-7000-8000-00000000ee0${number}`;
type StaffRole = 'manager' | 'barista' | 'courier';
const staff = (number: number, role: StaffRole, cafeId: string) => () =>
  bearerFor({ sub: person(number), kind: 'staff', roles: [{ role, cafeId }], scopes: kitchenScopes });

/** Tokens by kind of caller. All have both scopes, so that tests check their roles. */
export const as = {
  orders: () => bearerFor({ sub: 'orders', kind: 'service', scopes: kitchenScopes }),
  customer: () => bearerFor({ sub: person(1), kind: 'customer', scopes: kitchenScopes }),
  barista: staff(3, 'barista', testCafe),
  courier: staff(4, 'courier', testCafe),
  manager: staff(5, 'manager', testCafe),
  otherBarista: staff(7, 'barista', otherCafe),
  administrator: () =>
    bearerFor({ sub: person(6), kind: 'staff', roles: [{ role: 'administrator' }], scopes: kitchenScopes }),
  reader: () =>
    bearerFor({
      sub: person(8),
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: testCafe }],
      scopes: ['kitchen:read'],
    }),
  withoutScopes: () => bearerFor({ sub: person(9), kind: 'customer', scopes: [] }),
} as const;
export type Who = () => Promise<string>;

let count = 0;
const nextNumber = (): string => (count += 1).toString(16).padStart(4, '0');

/** A new idempotency key. */
export const newKey = (): string => `key-${nextNumber()}`;

export const item = (over: Record<string, unknown> = {}) => ({
  productId: '0190c0de-0000-7000-8000-00000000d001',
  name: 'Flat white',
  size: 'small',
  options: ['Oat milk'],
  quantity: 2,
  ...over,
});

export const scheduleRequest = (over: Record<string, unknown> = {}) => ({
  orderId: `0190c0de-0000-7000-8000-0000000b${nextNumber()}`,
  cafeId: testCafe,
  fulfilment: 'delivery',
  note: 'No lids, please.',
  items: [item()],
  ...over,
});

export type Sent = { key?: string; who?: Who; headers?: Record<string, string>; body?: unknown };

/** Sends a request, as orders by default. */
export const send = async (
  { app }: Harness,
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  url: string,
  { key = newKey(), who = as.orders, headers = {}, body }: Sent = {},
) =>
  app.inject({
    method,
    url: `/v1/kitchen${url}`,
    headers: {
      authorization: await who(),
      ...(method === 'POST' ? { 'idempotency-key': key } : {}),
      ...headers,
    },
    ...(body === undefined ? {} : { payload: body as object }),
  });

/** No token. */
export const noToken: Who = async () => '';

/** Makes a schedule through the API. */
export const makeSchedule = async (harness: Harness, over: Record<string, unknown> = {}): Promise<Schedule> => {
  const response = await send(harness, 'POST', '/schedules', { body: scheduleRequest(over) });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<Schedule>();
};

/** Starts, finishes or cancels a schedule as a barista. */
export const act = async (harness: Harness, id: string, action: 'start' | 'finish' | 'cancel'): Promise<Schedule> => {
  const body = action === 'cancel' ? { reason: 'The grinder is broken.' } : undefined;
  const response = await send(harness, 'POST', `/schedules/${id}/${action}`, { who: as.barista, body });
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<Schedule>();
};

/** The published events of a schedule, in order. */
export const eventsOf = async ({ admin }: Harness, scheduleId: string) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      'SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY seq',
      [scheduleId],
    )
  ).rows;

export const typesOf = async (harness: Harness, scheduleId: string): Promise<string[]> =>
  (await eventsOf(harness, scheduleId)).map(({ type }) => type.replace(/^kitchen\.schedule-|\.v1$/g, ''));
