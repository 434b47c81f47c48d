import { decodeJwt } from 'jose';
import { clientSecrets, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const requestToken = (clientId: string, clientSecret: string) =>
  harness.app.inject({
    method: 'POST',
    url: '/v1/tokens',
    payload: { grantType: 'client_credentials', clientId, clientSecret },
  });

const secretOf = (clientId: keyof typeof clientSecrets): string => clientSecrets[clientId];

describe('createToken', () => {
  it('returns 200 with the scopes of the service', async () => {
    const response = await requestToken('orders', secretOf('orders'));
    expect(response.statusCode).toBe(200);
    const { accessToken, ...rest } = response.json();
    expect(rest).toEqual({
      tokenType: 'Bearer',
      expiresInSeconds: 900,
      scopes: expect.arrayContaining(['payments:write']),
    });
    expect(decodeJwt(accessToken)).toMatchObject({
      sub: 'orders',
      kind: 'service',
      roles: [],
      scope: rest.scopes.join(' '),
    });
  });

  it('returns no scopes for a service that is not listed', async () => {
    expect((await requestToken('unlisted', secretOf('unlisted'))).json().scopes).toEqual([]);
  });

  it.each([
    { clientId: 'orders', clientSecret: secretOf('unlisted') },
    { clientId: 'nobody', clientSecret: secretOf('orders') },
    { clientId: 'constructor', clientSecret: 'anything' },
  ])('returns 401 for $clientId with $clientSecret', async ({ clientId, clientSecret }) => {
    const response = await requestToken(clientId, clientSecret);
    expect(response.statusCode).toBe(401);
    expect(response.json().type).toMatch(/\/invalid-client$/);
  });

  it('returns 400 for another grant type', async () => {
    const payload = { grantType: 'password', clientId: 'orders', clientSecret: secretOf('orders') };
    const response = await harness.app.inject({ method: 'POST', url: '/v1/tokens', payload });
    expect(response.json().errors).toEqual([expect.objectContaining({ pointer: '/grantType' })]);
  });

  it('returns 429 after five wrong secrets, but always accepts the right one', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) await requestToken('throttled', 'a-wrong-one');
    const response = await requestToken('throttled', 'a-wrong-one');
    expect(response.statusCode).toBe(429);
    expect(response.headers['retry-after']).toBe('60');
    for (let attempt = 0; attempt < 6; attempt += 1) await requestToken('orders', 'a-wrong-one');
    expect((await requestToken('orders', 'a-wrong-one')).statusCode).toBe(429);
    expect((await requestToken('orders', secretOf('orders'))).statusCode).toBe(200);
  });
});
