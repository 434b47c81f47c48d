import { bearerFor } from '@coffeemesh/testing';
import { customer, startGateway } from './harness.ts';

describe('tokens', () => {
  let chain: Awaited<ReturnType<typeof startGateway>>;
  beforeAll(async () => {
    chain = await startGateway();
  });
  afterEach(() => chain.service.reset());
  afterAll(() => chain.close());

  test.each([
    ['no token', undefined, 'Bearer realm="coffeemesh"'],
    ['a wrong one', 'Bearer abc', 'Bearer realm="coffeemesh", error="invalid_token"'],
    ['another scheme', 'Basic YTpi', 'Bearer realm="coffeemesh", error="invalid_token"'],
  ])('%s is a 401, and asks nobody', async (_what, authorization, challenge) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const answer = await chain.ask('/v1/orders', { headers });
    expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, challenge]);
    expect(answer.json).toMatchObject({ type: '/problems/unauthenticated' });
    expect(chain.service.seen).toEqual([]);
  });

  test('one that has expired is a 401', async () => {
    const authorization = await bearerFor({ sub: 'someone', lifeSeconds: -60 });
    expect((await chain.ask('/v1/orders', { headers: { authorization } })).status).toBe(401);
  });

  test('a good one is handed on, whatever its scopes: those are for the services to judge', async () => {
    const authorization = await bearerFor({ sub: 'someone', scopes: [] });
    expect((await chain.ask('/v1/orders', { headers: { authorization } })).status).toBe(200);
    expect(chain.service.seen[0]?.headers['authorization']).toBe(authorization);
  });

  test('a wrong one does no harm where none is needed', async () => {
    expect((await chain.ask('/v1/cafes', { headers: { authorization: 'Bearer abc' } })).status).toBe(200);
  });
});

test('who asks too much is told so, by caller or by address, and others are not', async () => {
  const chain = await startGateway({ rateLimitPerMinute: 3 });
  const one = { headers: { authorization: await customer() } };
  const other = { headers: { authorization: await bearerFor({ sub: 'another' }) } };
  const first = await chain.ask('/v1/orders', one);
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"default";q=3;w=60',
    ratelimit: expect.stringMatching(/^"default";r=2;t=\d+$/),
  });
  await chain.ask('/v1/orders', one);
  expect((await chain.ask('/v1/orders', one)).status).toBe(200);
  const refused = await chain.ask('/v1/orders', one);
  expect(refused.status).toBe(429);
  expect(refused.json).toMatchObject({ type: '/problems/too-many-requests' });
  expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
  expect(refused.headers['ratelimit']).toMatch(/r=0/);
  expect((await chain.ask('/v1/orders', other)).status).toBe(200);

  expect((await chain.ask('/v1/cafes')).status).toBe(200);
  expect((await chain.ask('/v1/orders')).status).toBe(401);
  expect((await chain.ask('/v1/orders', { headers: { authorization: 'Bearer abc' } })).status).toBe(401);
  expect((await chain.ask('/v1/orders')).status).toBe(429);
  expect((await chain.ask('/health/live')).status).toBe(200);
  await chain.close();
});

describe('pages of other origins', () => {
  const preflight = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };

  test('may ask where they are named', async () => {
    const chain = await startGateway({ corsOrigins: ['https://shop.example'] });
    const asked = await chain.ask('/v1/orders', { method: 'OPTIONS', headers: preflight });
    expect(asked.status).toBe(204);
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    });
    const answer = await chain.ask('/v1/cafes', { headers: { origin: 'https://shop.example' } });
    expect(answer.headers['access-control-allow-origin']).toBe('https://shop.example');
    expect(answer.headers['access-control-expose-headers']).toContain('ETag');
    const refused = await chain.ask('/v1/orders', { headers: { origin: 'https://shop.example' } });
    expect([refused.status, refused.headers['access-control-allow-origin']]).toEqual([401, 'https://shop.example']);
    const stranger = await chain.ask('/v1/cafes', { headers: { origin: 'https://evil.example' } });
    expect(stranger.headers).not.toHaveProperty('access-control-allow-origin');
    const plain = await chain.ask('/v1/orders', { method: 'OPTIONS' });
    expect([plain.status, plain.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    await chain.close();
  });

  test('may not where none are', async () => {
    const chain = await startGateway();
    const asked = await chain.ask('/v1/orders', { method: 'OPTIONS', headers: preflight });
    expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([405, undefined]);
    await chain.close();
  });
});
