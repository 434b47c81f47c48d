import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { testKit } from '@coffeemesh/contract-testing/kit';
import { createDatabase } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import type { CafeSettings } from '../src/domain/cafe.ts';
import { cafeSettings } from './cafe-fixtures.ts';

export const testTime = '2026-05-04T08:15:30.000Z';

/** The service on its own database, with a fixed clock. */
export type Harness = {
  app: FastifyInstance;
  admin: Pool;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

export const startHarness = async (): Promise<Harness> => {
  const testBase = await testDatabase('cafes');
  const database = createDatabase({ url: testBase.url, name: 'cafes' });
  const clock = fixedClock(testTime);
  const app = buildApp(testKit({ receipts: createReceiptStore(database) }), createDeps({ database }, { clock }));
  await app.ready();
  return {
    app,
    admin: testBase.admin,
    clock,
    close: async () => {
      await app.close();
      await database.close();
      await testBase.close();
    },
  };
};

const scopes = ['cafes:write'];
const person = (number: number): string => `0190c0de-0000-7000-8000-0000000000${number}`;

export const administrator = (): Promise<string> =>
  bearerFor({ sub: person(16), kind: 'staff', roles: [{ role: 'administrator' }], scopes });

export const managerOf = (cafeId: string): Promise<string> =>
  bearerFor({ sub: person(15), kind: 'staff', roles: [{ role: 'manager', cafeId }], scopes });

export const baristaOf = (cafeId: string): Promise<string> =>
  bearerFor({ sub: person(13), kind: 'staff', roles: [{ role: 'barista', cafeId }], scopes: ['orders:read'] });

/** A manager of another cafe, with the same scope. */
export const otherManager = (): Promise<string> => managerOf('0190c0de-0000-7000-8000-00000000ca99');

let keys = 0;

/** Creates a cafe through the API. */
export const givenCafe = async ({ app }: Harness, changes: Partial<CafeSettings> = {}) => {
  keys += 1;
  const response = await app.inject({
    method: 'POST',
    url: '/v1/cafes',
    headers: { authorization: await administrator(), 'idempotency-key': `create-${keys}` },
    payload: cafeSettings(changes),
  });
  if (response.statusCode !== 201) throw new Error(response.body);
  return response.json<{ id: string; version: number }>();
};

/** The events of a cafe in the outbox, in order. */
export const eventsOf = async ({ admin }: Harness, cafeId: string) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      'SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY seq',
      [cafeId],
    )
  ).rows;
