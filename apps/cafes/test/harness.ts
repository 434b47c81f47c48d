import { testKit } from '@coffeemesh/contract-testing';
import { createDatabase } from '@coffeemesh/postgres';
import { createReceiptStore } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

import { buildApp } from '../src/app.ts';
import type { CafeSettings } from '../src/domain/cafe.ts';
import { createDeps } from '../src/deps.ts';
import { someSettings } from './a-cafe.ts';

export const NOW = '2026-05-04T08:15:30.000Z';

/** The service on a database of its own, at a time that stands still. */
export type Harness = {
  app: FastifyInstance;
  admin: Pool;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

export const startHarness = async (): Promise<Harness> => {
  const testBase = await testDatabase('cafes');
  const database = createDatabase({ url: testBase.url, name: 'cafes' });
  const clock = fixedClock(NOW);
  const app = buildApp(testKit({ receipts: createReceiptStore(database) }), { ...createDeps(database), clock });
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

const CAFES_WRITE = ['cafes:write'];
const person = (number: number): string => `0190c0de-0000-7000-8000-0000000000${number}`;

export const administrator = (): Promise<string> =>
  bearerFor({ sub: person(16), kind: 'staff', roles: [{ role: 'administrator' }], scopes: CAFES_WRITE });

export const managerOf = (cafeId: string): Promise<string> =>
  bearerFor({ sub: person(15), kind: 'staff', roles: [{ role: 'manager', cafeId }], scopes: CAFES_WRITE });

export const baristaOf = (cafeId: string): Promise<string> =>
  bearerFor({ sub: person(13), kind: 'staff', roles: [{ role: 'barista', cafeId }], scopes: ['orders:read'] });

/** A manager elsewhere: with the scope, but not of this cafe. */
export const strangeManager = (): Promise<string> => managerOf('0190c0de-0000-7000-8000-00000000ca99');

let keys = 0;

/** A cafe made through the API. */
export const makeCafe = async ({ app }: Harness, changes: Partial<CafeSettings> = {}) => {
  keys += 1;
  const answer = await app.inject({
    method: 'POST',
    url: '/v1/cafes',
    headers: { authorization: await administrator(), 'idempotency-key': `make-${keys}` },
    payload: someSettings(changes),
  });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json<{ id: string; version: number }>();
};

/** The events of a cafe that wait to be relayed, in order. */
export const eventsOf = async ({ admin }: Harness, cafeId: string) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      'SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY seq',
      [cafeId],
    )
  ).rows;
