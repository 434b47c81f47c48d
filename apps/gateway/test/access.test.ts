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
    ['an invalid token', 'Bearer abc', 'Bearer realm="coffeemesh", error="invalid_token"'],
    ['another scheme', 'Basic YTpi', 'Bearer realm="coffeemesh", error="invalid_token"'],
  ])('%s is a 401, and no service is called', async (_what, authorization, challenge) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization };
    const response = await chain.send('/v1/orders', { headers });
    expect([response.status, response.headers['www-authenticate']]).toEqual([401, challenge]);
    expect(response.json).toMatchObject({ type: '/problems/unauthenticated' });
    expect(chain.service.received).toEqual([]);
  });

  test('an expired token is a 401', async () => {
    const authorization = await bearerFor({ sub: 'someone', lifeSeconds: -60 });
    expect((await chain.send('/v1/orders', { headers: { authorization } })).status).toBe(401);
  });

  test('a valid token is forwarded with any scopes, which the services check', async () => {
    const authorization = await bearerFor({ sub: 'someone', scopes: [] });
    expect((await chain.send('/v1/orders', { headers: { authorization } })).status).toBe(200);
    expect(chain.service.received[0]?.headers['authorization']).toBe(authorization);
  });

  test('a public operation ignores an invalid token', async () => {
    expect((await chain.send('/v1/cafes', { headers: { authorization: 'Bearer abc' } })).status).toBe(200);
  });
});

test('requests over the limit are a 429 per caller or address, and do not affect others', async () => {
  const chain = await startGateway({ rateLimitPerMinute: 3 });
  const one = { headers: { authorization: await customer() } };
  const other = { headers: { authorization: await bearerFor({ sub: 'another' }) } };
  const first = await chain.send('/v1/orders', one);
  expect(first.headers).toMatchObject({
    'ratelimit-policy': '"default";q=3;w=60',
    ratelimit: expect.stringMatching(/^"default";r=2;t=\d+$/),
  });
  await chain.send('/v1/orders', one);
  expect((await chain.send('/v1/orders', one)).status).toBe(200);
  const unauthorized = await chain.send('/v1/orders', one);
  expect(unauthorized.status).toBe(429);
  expect(unauthorized.json).toMatchObject({ type: '/problems/too-many-requests' });
  expect(Number(unauthorized.headers['retry-after'])).toBeGreaterThan(0);
  expect(unauthorized.headers['ratelimit']).toMatch(/r=0/);
  expect((await chain.send('/v1/orders', other)).status).toBe(200);

  expect((await chain.send('/v1/cafes')).status).toBe(200);
  expect((await chain.send('/v1/orders')).status).toBe(401);
  expect((await chain.send('/v1/orders', { headers: { authorization: 'Bearer abc' } })).status).toBe(401);
  expect((await chain.send('/v1/orders')).status).toBe(429);
  expect((await chain.send('/health/live')).status).toBe(200);
  await chain.close();
});

describe('CORS', () => {
  const preflight = { origin: 'https://shop.example', 'access-control-request-method': 'POST' };

  test('allows the configured origins', async () => {
    const chain = await startGateway({ corsOrigins: ['https://shop.example'] });
    const preflightResponse = await chain.send('/v1/orders', { method: 'OPTIONS', headers: preflight });
    expect(preflightResponse.status).toBe(204);
    expect(preflightResponse.headers).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    });
    const response = await chain.send('/v1/cafes', { headers: { origin: 'https://shop.example' } });
    expect(response.headers['access-control-allow-origin']).toBe('https://shop.example');
    expect(response.headers['access-control-expose-headers']).toContain('ETag');
    const unauthorized = await chain.send('/v1/orders', { headers: { origin: 'https://shop.example' } });
    expect([unauthorized.status, unauthorized.headers['access-control-allow-origin']]).toEqual([
      401,
      'https://shop.example',
    ]);
    const otherOrigin = await chain.send('/v1/cafes', { headers: { origin: 'https://evil.example' } });
    expect(otherOrigin.headers).not.toHaveProperty('access-control-allow-origin');
    const plain = await chain.send('/v1/orders', { method: 'OPTIONS' });
    expect([plain.status, plain.headers.allow]).toEqual([405, 'GET, HEAD, POST']);
    await chain.close();
  });

  test('is off without configured origins', async () => {
    const chain = await startGateway();
    const preflightResponse = await chain.send('/v1/orders', { method: 'OPTIONS', headers: preflight });
    expect([preflightResponse.status, preflightResponse.headers['access-control-allow-origin']]).toEqual([
      405,
      undefined,
    ]);
    await chain.close();
  });
});
