import { bearerFor } from '@coffeemesh/testing';
import { baristaAt, givenPerson, soho, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const getMe = (headers: Record<string, string>) => harness.app.inject({ url: '/v1/people/me', headers });

describe('getMe', () => {
  it('returns 200 with the account of the caller, its roles and scopes', async () => {
    const bo = await givenPerson(harness, 'Bo', baristaAt(soho));
    const response = await getMe({ authorization: bo.authorization });
    expect(response.statusCode).toBe(200);
    expect(response.headers.etag).toBe('"1"');
    expect(response.json()).toMatchObject({
      id: bo.id,
      kind: 'staff',
      email: bo.email,
      name: 'Bo',
      roles: [{ role: 'barista', cafeId: soho }],
    });
    expect(response.json().scopes).toContain('kitchen:write');
    expect(response.body).not.toContain('argon2');
  });

  it('returns 304 for the current version', async () => {
    const { authorization } = await givenPerson(harness, 'Bo');
    expect((await getMe({ authorization, 'if-none-match': '"1"' })).statusCode).toBe(304);
  });

  it('returns 401 without a token', async () => {
    expect((await getMe({})).statusCode).toBe(401);
  });

  it('returns 403 to a service', async () => {
    const authorization = await bearerFor({ sub: 'orders', kind: 'service', scopes: ['orders:read'] });
    expect((await getMe({ authorization })).statusCode).toBe(403);
  });

  it('returns 404 when the account does not exist', async () => {
    for (const sub of [crypto.randomUUID(), 'orders']) {
      const authorization = await bearerFor({ sub, scopes: ['profile:read'] });
      expect((await getMe({ authorization })).statusCode).toBe(404);
    }
  });
});
