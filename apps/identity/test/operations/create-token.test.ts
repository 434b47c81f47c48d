import { decodeJwt } from 'jose';

import { secrets, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

const takeToken = (clientId: string, clientSecret: string) =>
  harness.app.inject({
    method: 'POST',
    url: '/v1/tokens',
    payload: { grantType: 'client_credentials', clientId, clientSecret },
  });

const secretOf = (clientId: string): string => secrets.clientSecrets[clientId] ?? '';

describe('createToken', () => {
  it('200: gives a service what is set down for it', async () => {
    const answer = await takeToken('orders', secretOf('orders'));
    expect(answer.statusCode).toBe(200);
    const { accessToken, ...rest } = answer.json();
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

  it('200: a service for which nothing is set down may nothing', async () => {
    expect((await takeToken('unheard', secretOf('unheard'))).json().scopes).toEqual([]);
  });

  it.each([
    { clientId: 'orders', clientSecret: secretOf('unheard') },
    { clientId: 'nobody', clientSecret: secretOf('orders') },
    { clientId: 'constructor', clientSecret: 'anything' },
  ])('401: $clientId with $clientSecret', async ({ clientId, clientSecret }) => {
    const answer = await takeToken(clientId, clientSecret);
    expect(answer.statusCode).toBe(401);
    expect(answer.json().type).toMatch(/\/invalid-client$/);
  });

  it('400: another grant', async () => {
    const payload = { grantType: 'password', clientId: 'orders', clientSecret: secretOf('orders') };
    const answer = await harness.app.inject({ method: 'POST', url: '/v1/tokens', payload });
    expect(answer.json().errors).toEqual([expect.objectContaining({ pointer: '/grantType' })]);
  });

  it('429: wrong secrets are slowed down, the right one never', async () => {
    for (let guess = 0; guess < 5; guess += 1) await takeToken('guessed', 'a-wrong-one');
    const answer = await takeToken('guessed', 'a-wrong-one');
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toBe('60');
    for (let guess = 0; guess < 6; guess += 1) await takeToken('orders', 'a-wrong-one');
    expect((await takeToken('orders', 'a-wrong-one')).statusCode).toBe(429);
    expect((await takeToken('orders', secretOf('orders'))).statusCode).toBe(200);
  });
});
