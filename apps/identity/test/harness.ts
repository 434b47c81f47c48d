import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { testKit } from '@coffeemesh/contract-testing/kit';
import type { Role } from '@coffeemesh/kernel';
import { createDatabase, type Database } from '@coffeemesh/postgres';
import { loadConfig } from '@coffeemesh/service-kit';
import { bearerFor, fixedClock, testDatabase } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { configSchema } from '../src/config.ts';
import { createDeps, type Deps } from '../src/deps.ts';
import { scopesOf } from '../src/domain/scopes.ts';

export const testTime = '2026-05-04T08:15:30.000Z';

export const validPassword = 'correct horse battery';
/** argon2id of `validPassword`, so that test people are inserted without hashing. */
const validPasswordHash =
  '$argon2id$v=19$m=19456,t=2,p=1$2xneETio6yHn/umTef8dWw$IrPeANGPFIN/VSHiS+M+kiJ7ePrkO1LRiUvA44Tcmqw';

export const clientSecrets = { orders: 'a-secret-of-the-orders-service', unlisted: 'a-secret-of-some-other-service' };

export const config = loadConfig(configSchema, {
  PORT: '0',
  DATABASE_URL: 'postgres://unused',
  TRANSPORT_URL: 'postgres://unused',
  TOKEN_ISSUER: 'https://identity.test',
  KEY_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
  SERVICE_CLIENTS: JSON.stringify(clientSecrets),
});

/** The service on its own database, with a fixed clock. */
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
  const clock = fixedClock(testTime);
  const deps = createDeps({ config, database }, { clock });
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

export const soho = '0190c0de-0000-7000-8000-00000000ca01';
export const shibuya = '0190c0de-0000-7000-8000-00000000ca03';

export type Grant = { role: Role; cafeId?: string };
export const administrator: Grant = { role: 'administrator' };
export const managerAt = (cafeId: string): Grant => ({ role: 'manager', cafeId });
export const baristaAt = (cafeId: string): Grant => ({ role: 'barista', cafeId });

export type GivenPerson = { id: string; email: string; name: string; authorization: string };

let count = 0;

/** Inserts a person whose password is `validPassword`. @returns the person with a matching access token */
export const givenPerson = async (
  { admin }: Pick<Harness, 'admin'>,
  name: string,
  ...roles: Grant[]
): Promise<GivenPerson> => {
  const id = crypto.randomUUID();
  const email = `${name.toLowerCase()}-${(count += 1)}@coffeemesh.example`;
  await admin.query(
    `INSERT INTO person (id, email, name, password_hash, version, created_at, updated_at) VALUES ($1, $2, $3, $4, 1, $5, $5)`,
    [id, email, name, validPasswordHash, new Date(Date.parse(testTime) + count * 1_000)],
  );
  for (const { role, cafeId } of roles)
    await admin.query('INSERT INTO role_grant (person_id, role, cafe_id) VALUES ($1, $2, $3)', [id, role, cafeId]);
  const kind = roles.length > 0 ? 'staff' : 'customer';
  return { id, email, name, authorization: await bearerFor({ sub: id, kind, roles, scopes: scopesOf({ roles }) }) };
};

export type SessionResponse = { sessionId: string; accessToken: string; refreshToken: string };

export const signIn = ({ app }: Pick<Harness, 'app'>, email: string, password = validPassword) =>
  app.inject({ method: 'POST', url: '/v1/sessions', payload: { email, password } });

export const refresh = ({ app }: Pick<Harness, 'app'>, refreshToken: string) =>
  app.inject({ method: 'POST', url: '/v1/sessions/refresh', payload: { refreshToken } });

export const invite = async (
  { app }: Pick<Harness, 'app'>,
  { authorization }: Pick<GivenPerson, 'authorization'>,
  email: string,
  ...roles: Grant[]
) => app.inject({ method: 'POST', url: '/v1/invitations', headers: { authorization }, payload: { email, roles } });

/** The audit entries of a subject, in order. */
export const auditOf = async ({ admin }: Pick<Harness, 'admin'>, subjectId: string) =>
  (
    await admin.query<{ actorId: string; action: string }>(
      'SELECT actor_id AS "actorId", action FROM audit_entry WHERE subject_id = $1 ORDER BY seq',
      [subjectId],
    )
  ).rows;

/** The events of a subject in the outbox, in order. */
export const eventsOf = async ({ admin }: Pick<Harness, 'admin'>, subject: string) =>
  (
    await admin.query<{ type: string; data: Record<string, unknown> }>(
      'SELECT type, data FROM outbox_event WHERE subject = $1 ORDER BY seq',
      [subject],
    )
  ).rows;
