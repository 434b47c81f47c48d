import { contractSuite } from '@coffeemesh/contract-testing';
import { deadDatabase, testKit } from '@coffeemesh/contract-testing/kit';
import { bearerFor } from '@coffeemesh/testing';
import { buildApp } from '../src/app.ts';
import { createDeps } from '../src/deps.ts';
import { scopesOf } from '../src/domain/scopes.ts';
import { document } from '../src/generated/api/document.ts';
import { operations } from '../src/generated/api/operations.ts';
import {
  administrator,
  baristaAt,
  clientSecrets,
  config,
  givenPerson,
  invite,
  validPassword,
  refresh,
  signIn,
  soho,
  startHarness,
  type Harness,
  type SessionResponse,
} from './harness.ts';

const callerId = '0190c0de-0000-7000-8000-00000000ee06';

/** The caller is an administrator with an account. */
const start = async (): Promise<Harness> => {
  const harness = await startHarness();
  await harness.admin.query(
    `INSERT INTO person (id, email, name, password_hash, version, created_at, updated_at)
     SELECT $1, 'alex@coffeemesh.example', 'Alex', 'none', 1, now(), now()`,
    [callerId],
  );
  await harness.admin.query(`INSERT INTO role_grant (person_id, role) VALUES ($1, 'administrator')`, [callerId]);
  return harness;
};
const caller = () =>
  bearerFor({ sub: callerId, kind: 'staff', roles: [administrator], scopes: scopesOf({ roles: [administrator] }) });

let addresses = 0;
const newAddress = (): string => `person-${(addresses += 1)}@coffeemesh.example`;

const session = async (harness: Harness): Promise<SessionResponse & { authorization: string }> => {
  const { email, authorization } = await givenPerson(harness, 'Ada');
  return { ...(await signIn(harness, email)).json<SessionResponse>(), authorization };
};
const invitation = async (harness: Harness, email = newAddress()): Promise<{ id: string; token: string }> =>
  (await invite(harness, { authorization: await caller() }, email, baristaAt(soho))).json();
const barista = async (harness: Harness) => ({ personId: (await givenPerson(harness, 'Bo', baristaAt(soho))).id });

const noSession = { sessionId: '0190c0de-0000-7000-8000-0000000000ff' };
const noInvitation = { invitationId: '0190c0de-0000-7000-8000-0000000000ff' };
const withoutAccount = async () => bearerFor({ sub: crypto.randomUUID(), scopes: ['profile:read', 'profile:write'] });

contractSuite({
  document,
  operations,
  start,
  caller,
  outage: () => buildApp(testKit(), createDeps({ config, database: deadDatabase('identity') })),
  runs: 30,
  scenarios: {
    registerPerson: {
      201: () => ({ body: { email: newAddress(), name: 'Ada', password: validPassword } }),
      409: async (harness) => {
        const { email } = await givenPerson(harness, 'Ada');
        return { body: { email, name: 'Ada', password: validPassword } };
      },
      422: () => ({ body: { email: newAddress(), name: 'Ada', password: 'password123' } }),
    },
    getMe: { 404: async () => ({ authorization: await withoutAccount() }) },
    updateMe: {
      200: async (harness) => ({
        authorization: (await givenPerson(harness, 'Ada')).authorization,
        body: { name: 'A' },
      }),
      404: async () => ({ authorization: await withoutAccount(), body: { name: 'A' } }),
    },
    changePassword: {
      204: async (harness) => ({
        authorization: (await givenPerson(harness, 'Ada')).authorization,
        body: { currentPassword: validPassword, newPassword: 'another horse, another battery' },
      }),
      404: async () => ({
        authorization: await withoutAccount(),
        body: { currentPassword: validPassword, newPassword: 'another horse, another battery' },
      }),
      422: async (harness) => ({
        authorization: (await givenPerson(harness, 'Ada')).authorization,
        body: { currentPassword: 'a wrong one', newPassword: 'another horse, another battery' },
      }),
    },
    createSession: {
      201: async (harness) => ({ body: { email: (await givenPerson(harness, 'Ada')).email, password: validPassword } }),
      401: () => ({ body: { email: newAddress(), password: validPassword } }),
    },
    refreshSession: {
      200: async (harness) => ({ body: { refreshToken: (await session(harness)).refreshToken } }),
      401: async (harness) => {
        const { refreshToken } = await session(harness);
        await refresh(harness, refreshToken);
        return { body: { refreshToken } };
      },
    },
    deleteSession: {
      204: async (harness) => {
        const { authorization, sessionId } = await session(harness);
        return { authorization, params: { sessionId } };
      },
      404: () => ({ params: noSession }),
    },
    createToken: {
      200: () => ({ body: clientCredentials(clientSecrets.orders) }),
      401: () => ({ body: clientCredentials('a-wrong-one') }),
    },
    getStaffMember: { 200: async (harness) => ({ params: await barista(harness) }) },
    replaceStaffRoles: {
      200: async (harness) => ({ params: await barista(harness), body: { roles: [] } }),
      409: () => ({ params: { personId: callerId }, body: { roles: [] } }),
      422: async (harness) => ({ params: await barista(harness), body: { roles: [{ role: 'barista' }] } }),
    },
    inviteStaff: {
      201: () => ({ body: { email: newAddress(), roles: [baristaAt(soho)] } }),
      422: () => ({ body: { email: newAddress(), roles: [{ role: 'courier' }] } }),
    },
    withdrawInvitation: {
      204: async (harness) => ({ params: { invitationId: (await invitation(harness)).id } }),
      404: () => ({ params: noInvitation }),
    },
    acceptInvitation: {
      200: async (harness) => ({
        body: { token: (await invitation(harness)).token, name: 'Kim', password: validPassword },
      }),
      401: () => ({ body: { token: 'x'.repeat(43), name: 'Kim', password: validPassword } }),
      422: async (harness) => ({
        body: { token: (await invitation(harness)).token, name: 'Kim', password: 'password123' },
      }),
    },
  },
});

const clientCredentials = (clientSecret = '') => ({
  grantType: 'client_credentials',
  clientId: 'orders',
  clientSecret,
});
