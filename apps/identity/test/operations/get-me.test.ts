import { bearerFor } from '@coffeemesh/testing';

import { baristaAt, givenPerson, SOHO, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const getMe = (headers: Record<string, string>) => harness.app.inject({ url: '/v1/people/me', headers });

describe('getMe', () => {
  it('200: tells who one is, and what one may', async () => {
    const bo = await givenPerson(harness, 'Bo', baristaAt(SOHO));
    const answer = await getMe({ authorization: bo.authorization });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers.etag).toBe('"1"');
    expect(answer.json()).toMatchObject({
      id: bo.id,
      kind: 'staff',
      email: bo.email,
      name: 'Bo',
      roles: [{ role: 'barista', cafeId: SOHO }],
    });
    expect(answer.json().scopes).toContain('kitchen:write');
    expect(answer.body).not.toContain('argon2');
  });

  it('304: to whoever has the current version', async () => {
    const { authorization } = await givenPerson(harness, 'Bo');
    expect((await getMe({ authorization, 'if-none-match': '"1"' })).statusCode).toBe(304);
  });

  it('401: without a token', async () => {
    expect((await getMe({})).statusCode).toBe(401);
  });

  it('403: a service is nobody', async () => {
    const authorization = await bearerFor({ sub: 'orders', kind: 'service', scopes: ['orders:read'] });
    expect((await getMe({ authorization })).statusCode).toBe(403);
  });

  it('404: an account that is gone, or never was', async () => {
    for (const sub of [crypto.randomUUID(), 'orders']) {
      const authorization = await bearerFor({ sub, scopes: ['profile:read'] });
      expect((await getMe({ authorization })).statusCode).toBe(404);
    }
  });
});
