import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { testContext, testKit } from '@coffeemesh/contract-testing/kit';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { createLogger, createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import type { Payment } from '../src/generated/api/schemas.ts';

export const testTime = '2026-05-04T08:15:30.000Z';
export const testCafe = '0190c0de-0000-7000-8000-00000000ca01';
export const otherCafe = '0190c0de-0000-7000-8000-00000000ca02';
export const testCustomer = '0190c0de-0000-7000-8000-00000000ee01';

/** The service over a database of its own, with a fixed clock. */
export type Harness = {
  app: FastifyInstance;
  /** Another replica over the same database, with these overrides. */
  replica(overrides: Partial<Deps>): FastifyInstance;
  deps: Deps;
  admin: Pool;
  database: Database;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

export const log = createLogger('test', 'silent');

export const startHarness = async (): Promise<Harness> => {
  const testBase = await testDatabase('payments');
  const database = createDatabase({ url: testBase.url, name: 'payments' });
  const clock = fixedClock(testTime);
  const apps: FastifyInstance[] = [];
  const depsWith = (overrides: Partial<Deps>) =>
    createDeps(testContext(database, { PROVIDER_DEADLINE_MS: 1_200 }), { clock, ...overrides });
  const serve = (deps: Deps): FastifyInstance => {
    const app = buildApp(testKit({ receipts: createReceiptStore(database) }), deps);
    apps.push(app);
    return app;
  };
  const deps = depsWith({});
  return {
    app: serve(deps),
    replica: (overrides) => serve(depsWith(overrides)),
    deps,
    admin: testBase.admin,
    database,
    clock,
    close: async () => {
      for (const app of apps) await app.close();
      await database.close();
      await testBase.close();
    },
  };
};

const readWriteScopes = ['payments:read', 'payments:write', 'payments:refund'];
const person = (number: number): string => `0190c0de-0000-7000-8000-00000000ee0${number}`;

/** Access tokens by person. Staff have more scopes than in production, so that tests exercise their roles. */
export const as = {
  orders: () => bearerFor({ sub: 'orders', kind: 'service', scopes: readWriteScopes }),
  customer: () => bearerFor({ sub: testCustomer, kind: 'customer', scopes: readWriteScopes }),
  otherCustomer: () => bearerFor({ sub: person(2), kind: 'customer', scopes: readWriteScopes }),
  barista: () =>
    bearerFor({
      sub: person(3),
      kind: 'staff',
      roles: [{ role: 'barista', cafeId: testCafe }],
      scopes: readWriteScopes,
    }),
  manager: () =>
    bearerFor({
      sub: person(5),
      kind: 'staff',
      roles: [{ role: 'manager', cafeId: testCafe }],
      scopes: readWriteScopes,
    }),
  otherManager: () =>
    bearerFor({
      sub: person(7),
      kind: 'staff',
      roles: [{ role: 'manager', cafeId: otherCafe }],
      scopes: readWriteScopes,
    }),
  administrator: () =>
    bearerFor({
      sub: person(6),
      kind: 'staff',
      roles: [{ role: 'administrator' }],
      scopes: [...readWriteScopes, 'operations:read'],
    }),
  noScopes: () => bearerFor({ sub: person(8), kind: 'customer', scopes: [] }),
} as const;

let count = 0;
const nextNumber = (): string => (count += 1).toString(16).padStart(4, '0');

/** A new idempotency key. */
export const newKey = (): string => `key-${nextNumber()}`;
export const newOrderId = (): string => `0190c0de-0000-7000-8000-0000000b${nextNumber()}`;

export const paymentRequest = (token = 'tok_approve', over: Record<string, unknown> = {}) => ({
  orderId: newOrderId(),
  attemptId: `0190c0de-0000-7000-8000-0000000c${nextNumber()}`,
  cafeId: testCafe,
  customerId: testCustomer,
  amount: { amount: 1245, currency: 'GBP' },
  tip: { amount: 100, currency: 'GBP' },
  means: { kind: 'card', token },
  ...over,
});

export type Sent = { key?: string; authorization?: string; body?: unknown };

export const post = async (app: FastifyInstance, url: string, { key = newKey(), authorization, body }: Sent = {}) =>
  app.inject({
    method: 'POST',
    url: `/v1${url}`,
    headers: { authorization: authorization ?? (await as.orders()), 'idempotency-key': key },
    ...(body === undefined ? {} : { payload: body as object }),
  });

export const get = async (app: FastifyInstance, url: string, authorization?: string) =>
  app.inject({ method: 'GET', url: `/v1${url}`, headers: { authorization: authorization ?? (await as.orders()) } });

/** An authorised payment, as the API returns it. */
export const authorise = async ({ app }: Harness, token?: string, over?: Record<string, unknown>): Promise<Payment> => {
  const response = await post(app, '/payments', { body: paymentRequest(token, over) });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<Payment>();
};

export const capture = async (harness: Harness, token?: string): Promise<Payment> => {
  const { id } = await authorise(harness, token);
  const response = await post(harness.app, `/payments/${id}/capture`);
  if (response.statusCode !== 200) throw new Error(response.body);
  return response.json<Payment>();
};

/** The types of the payment's events, in order. */
export const eventsOf = async ({ admin }: Harness, paymentId: string): Promise<string[]> =>
  (
    await admin.query<{ type: string }>('SELECT type FROM outbox_event WHERE subject = $1 ORDER BY seq', [paymentId])
  ).rows.map(({ type }) => type);

/** The provider's charges for a payment, with the number of requests. */
export const chargesOf = async ({ admin }: Harness, paymentId: string) =>
  (
    await admin.query<{ outcome: string; held: string; captured: string; refunded: string; requestCount: number }>(
      `SELECT outcome, held, captured, refunded, request_count AS "requestCount" FROM simulator_charge WHERE reference = $1`,
      [paymentId],
    )
  ).rows.map(({ outcome, held, captured, refunded, requestCount }) => ({
    outcome,
    held: Number(held),
    captured: Number(captured),
    refunded: Number(refunded),
    requestCount,
  }));

/** The sum of each ledger account for a payment, without sums of zero. */
export const ledgerOf = async ({ admin }: Harness, paymentId: string): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await admin.query<{ account: string; sum: string }>(
        `SELECT account, sum(amount) FROM ledger_line WHERE payment_id = $1
         GROUP BY account HAVING sum(amount) <> 0 ORDER BY account`,
        [paymentId],
      )
    ).rows.map(({ account, sum }) => [account, Number(sum)]),
  );
