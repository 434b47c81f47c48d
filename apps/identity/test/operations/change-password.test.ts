import { bearerFor } from '@coffeemesh/testing';
import { auditOf, givenPerson, validPassword, refresh, signIn, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const change = (authorization: string, currentPassword: string, newPassword: string) =>
  harness.app.inject({
    method: 'PUT',
    url: '/v1/people/me/password',
    headers: { authorization },
    payload: { currentPassword, newPassword },
  });

const another = 'another horse, another battery';

describe('changePassword', () => {
  it('returns 204, accepts only the new password and ends every session', async () => {
    const { id, email, authorization } = await givenPerson(harness, 'Ada');
    const sessions = [(await signIn(harness, email)).json(), (await signIn(harness, email)).json()];
    const response = await change(authorization, validPassword, another);
    expect(response.statusCode).toBe(204);
    expect((await signIn(harness, email)).statusCode).toBe(401);
    expect((await signIn(harness, email, another)).statusCode).toBe(201);
    for (const { refreshToken } of sessions) expect((await refresh(harness, refreshToken)).statusCode).toBe(401);
    expect(await auditOf(harness, id)).toEqual([{ actorId: id, action: 'password-changed' }]);
  });

  it('leaves the end of a session that was over before as it was', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    const { sessionId } = (await signIn(harness, email)).json();
    const headers = { authorization };
    await harness.app.inject({ method: 'DELETE', url: `/v1/sessions/${sessionId}`, headers });
    const end = async () =>
      (await harness.admin.query('SELECT ended_at, end_reason FROM session WHERE id = $1', [sessionId])).rows;
    const before = await end();
    expect(before).toEqual([{ ended_at: expect.anything(), end_reason: 'signed-out' }]);
    harness.clock.advance(60_000);
    expect((await change(authorization, validPassword, another)).statusCode).toBe(204);
    expect(await end()).toEqual(before);
  });

  it('returns 404 when the account does not exist', async () => {
    const authorization = await bearerFor({ sub: crypto.randomUUID(), scopes: ['profile:write'] });
    expect((await change(authorization, validPassword, another)).statusCode).toBe(404);
  });

  it('returns 422 for a wrong current password, and changes nothing', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    const response = await change(authorization, 'a wrong one', another);
    expect(response.statusCode).toBe(422);
    expect(response.json().errors).toEqual([
      expect.objectContaining({ pointer: '/currentPassword', code: 'current-password' }),
    ]);
    expect((await signIn(harness, email)).statusCode).toBe(201);
  });

  it.each([
    { newPassword: 'qwertyuiop', code: 'password-not-common' },
    { newPassword: validPassword, code: 'password-differs' },
  ])('returns 422 with $code for a weak new password', async ({ newPassword, code }) => {
    const { authorization } = await givenPerson(harness, 'Ada');
    const response = await change(authorization, validPassword, newPassword);
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/newPassword', code })]);
  });

  it('returns 429 after five wrong passwords, counted together with those of sign-in', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    for (let attempt = 0; attempt < 3; attempt += 1) await signIn(harness, email, 'a wrong one');
    for (let attempt = 0; attempt < 2; attempt += 1) await change(authorization, 'a wrong one', another);
    const response = await change(authorization, validPassword, another);
    expect(response.statusCode).toBe(429);
    expect(response.headers['retry-after']).toBe('60');
  });
});
