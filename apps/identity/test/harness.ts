import { testKit } from '@coffeemesh/contract-testing';
import type { Role } from '@coffeemesh/kernel';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';

import { buildApp } from '../src/app.ts';
import { createDeps, type Deps, type Secrets } from '../src/deps.ts';
import { scopesOf } from '../src/domain/scopes.ts';

export const NOW = '2026-05-04T08:15:30.000Z';

export const PASSWORD = 'correct horse battery';
/** argon2id of PASSWORD, so that people can be made without the work of it. */
const PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$2xneETio6yHn/umTef8dWw$IrPeANGPFIN/VSHiS+M+kiJ7ePrkO1LRiUvA44Tcmqw';

export const secrets: Secrets = {
  issuer: 'https://identity.test',
  keyEncryptionKey: Buffer.alloc(32, 7).toString('base64'),
  clientSecrets: { orders: 'a-secret-of-the-orders-service', unheard: 'a-secret-of-some-other-service' },
};

/** The service on a database of its own, at a time that stands still. */
export type Harness = {
  app: FastifyInstance;
  admin: Pool;
  database: Database;
  deps: Deps;
  clock: ReturnType<typeof fixedClock>;
  close(): Promise<void>;
};

export const startHarness = async (): Promise<Harness> => {
  const testBase = await testDatabase('identity');
  const database = createDatabase({ url: testBase.url, name: 'identity' });
  const clock = fixedClock(NOW);
  const deps = createDeps(database, secrets, clock);
  const app = buildApp(testKit(), deps);
  await app.ready();
  return {
    app,
    admin: testBase.admin,
    database,
    deps,
    clock,
    close: async () => {
      await app.close();
      await database.close();
      await testBase.close();
    },
  };
};

export const SOHO = '0190c0de-0000-7000-8000-00000000ca01';
export const SHIBUYA = '0190c0de-0000-7000-8000-00000000ca03';

export type Grant = { role: Role; cafeId?: string };
export const administrator: Grant = { role: 'administrator' };
export const managerAt = (cafeId: string): Grant => ({ role: 'manager', cafeId });
export const baristaAt = (cafeId: string): Grant => ({ role: 'barista', cafeId });

export type Given = { id: string; email: string; name: string; authorization: string };

let count = 0;

/** Somebody with an account, whose password is PASSWORD, and with a token that says the same. */
export const givenPerson = async (
  { admin }: Pick<Harness, 'admin'>,
  name: string,
  ...roles: Grant[]
): Promise<Given> => {
  const id = crypto.randomUUID();
  const email = `${name.toLowerCase()}-${(count += 1)}@coffeemesh.example`;
  await admin.query(
    `INSERT INTO person (id, email, name, password_hash, version, created_at, updated_at) VALUES ($1, $2, $3, $4, 1, $5, $5)`,
    [id, email, name, PASSWORD_HASH, new Date(Date.parse(NOW) + count * 1_000)],
  );
  for (const { role, cafeId } of roles)
    await admin.query('INSERT INTO role_grant (person_id, role, cafe_id) VALUES ($1, $2, $3)', [id, role, cafeId]);
  const kind = roles.length > 0 ? 'staff' : 'customer';
  return { id, email, name, authorization: await bearerFor({ sub: id, kind, roles, scopes: scopesOf({ roles }) }) };
};

export type SessionAnswer = { sessionId: string; accessToken: string; refreshToken: string };

export const signIn = ({ app }: Pick<Harness, 'app'>, email: string, password = PASSWORD) =>
  app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });

export const refresh = ({ app }: Pick<Harness, 'app'>, refreshToken: string) =>
  app.inject({ method: 'POST', url: '/v1/sessions/refresh', payload: { refreshToken } });

export const invite = async (
  { app }: Pick<Harness, 'app'>,
  { authorization }: Pick<Given, 'authorization'>,
  email: string,
  ...roles: Grant[]
) => app.inject({ method: 'POST', url: '/v1/invitations', headers: { authorization }, payload: { email, roles } });

/** The audit log's entries of a subject, in order. */
export const auditOf = async ({ admin }: Pick<Harness, 'admin'>, subjectId: string) =>
  (
    await admin.query<{ actorId: string; action: string }>(
      'SELECT actor_id AS "actorId", action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
      [subjectId],
    )
  ).rows;

/** The events of a subject that wait to be relayed, in order. */
export const eventsOf = async ({ admin }: Pick<Harness, 'admin'>, subject: string) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      'SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY seq',
      [subject],
    )
  ).rows;
