import { bearerFor } from '@coffeemesh/testing';

import { auditOf, givenPerson, PASSWORD, refresh, signIn, startHarness, type Harness } from '../harness.ts';

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
  it('204: the new one signs in and the old one does not, and every session has ended', async () => {
    const { id, email, authorization } = await givenPerson(harness, 'Ada');
    const sessions = [(await signIn(harness, email)).json(), (await signIn(harness, email)).json()];
    const answer = await change(authorization, PASSWORD, another);
    expect(answer.statusCode).toBe(204);
    expect((await signIn(harness, email)).statusCode).toBe(401);
    expect((await signIn(harness, email, another)).statusCode).toBe(201);
    for (const { refreshToken } of sessions) expect((await refresh(harness, refreshToken)).statusCode).toBe(401);
    expect(await auditOf(harness, id)).toEqual([{ actorId: id, action: 'password-changed' }]);
  });

  it('404: an account that is gone', async () => {
    const authorization = await bearerFor({ sub: crypto.randomUUID(), scopes: ['profile:write'] });
    expect((await change(authorization, PASSWORD, another)).statusCode).toBe(404);
  });

  it('422: the current password is another, and nothing changes', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    const answer = await change(authorization, 'a wrong one', another);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toEqual([
      expect.objectContaining({ pointer: '/currentPassword', code: 'current-password' }),
    ]);
    expect((await signIn(harness, email)).statusCode).toBe(201);
  });

  it.each([
    { newPassword: 'qwertyuiop', code: 'password-not-common' },
    { newPassword: PASSWORD, code: 'password-differs' },
  ])('422:  is no good', async ({ newPassword, code }) => {
    const { authorization } = await givenPerson(harness, 'Ada');
    const answer = await change(authorization, PASSWORD, newPassword);
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer: '/newPassword', code })]);
  });

  it('429: after five wrong ones, counted together with those of signing in', async () => {
    const { email, authorization } = await givenPerson(harness, 'Ada');
    for (let guess = 0; guess < 3; guess += 1) await signIn(harness, email, 'a wrong one');
    for (let guess = 0; guess < 2; guess += 1) await change(authorization, 'a wrong one', another);
    const answer = await change(authorization, PASSWORD, another);
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('60');
  });
});
