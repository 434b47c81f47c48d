import { generateKeyPairSync } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DependencyUnavailable, Unauthenticated } from '@coffeemesh/kernel';
import { createAccess } from '../src/index.ts';
import { bearer, exampleService, issuer, jwks, thingId } from './example-service.ts';

const app = exampleService();
afterAll(() => app.close());

const url = `/v1/things/${thingId}`;
const get = (authorization?: string) =>
  app.inject({ method: 'GET', url, headers: authorization === undefined ? {} : { authorization } });

describe('a secured operation', () => {
  test('a valid token is accepted', async () => {
    expect((await get(await bearer())).statusCode).toBe(200);
  });

  test('a missing token is a 401 with a challenge', async () => {
    const response = await get();
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toBe('Bearer realm="coffeemesh"');
    expect(response.json().type).toBe('/problems/unauthenticated');
  });

  const now = Math.floor(Date.now() / 1000);
  test.each<[string, () => string | Promise<string>]>([
    ['of another scheme', () => 'Basic YWRhOnNlY3JldA=='],
    ['empty', () => 'Bearer '],
    ['of two words', () => 'Bearer a b'],
    ['that is no JWT', () => 'Bearer nonsense'],
    ['that is unsigned', () => 'Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.'],
    ['of a key that identity does not have', () => bearer({}, generateKeyPairSync('ed25519').privateKey)],
    ['of another issuer', () => bearer({ iss: 'https://elsewhere.test' })],
    ['for another audience', () => bearer({ aud: 'tea-mesh' })],
    ['that has expired', () => bearer({ exp: now - 60 })],
    ['of nobody', () => bearer({ sub: '' })],
    ['of an unknown kind', () => bearer({ kind: 'robot' })],
    ['whose roles are no list', () => bearer({ roles: 'administrator' })],
    [
      'that was altered',
      async () => (await bearer()).replace(/\.(.)/, (_, first: string) => `.${first === 'e' ? 'f' : 'e'}`),
    ],
  ])('a token %s is a 401', async (_, token) => {
    const response = await get(await token());
    expect(response.statusCode).toBe(401);
    expect(response.headers['www-authenticate']).toContain('error="invalid_token"');
  });

  test.each(['listThings', 'read without', 'write without'])('%s scopes', async (how) => {
    const scope = how === 'write without' ? 'things:read' : '';
    const response = await app.inject({
      method: how === 'write without' ? 'PATCH' : 'GET',
      url,
      headers: { authorization: await bearer({ scope }) },
    });
    expect(response.statusCode).toBe(403);
    expect(response.json().type).toBe('/problems/forbidden');
    expect(response.headers['www-authenticate']).toContain('error="insufficient_scope"');
  });

  test.each([
    { payload: '{', 'content-type': 'application/json' },
    { payload: 'x'.repeat(400_000), 'content-type': 'application/json' },
    { payload: '<a/>', 'content-type': 'text/xml' },
    { payload: '', 'content-type': 'nonsense' },
  ])('the token is checked before the rest of the request: %#', async ({ payload, ...headers }) => {
    const response = await app.inject({ method: 'POST', url: '/v1/things?unknown=%', headers, payload });
    expect(response.statusCode).toBe(401);
  });

  test('a public operation ignores tokens', async () => {
    const response = await app.inject({
      method: 'GET',
      url: '/v1/things',
      headers: { authorization: 'Bearer nonsense' },
    });
    expect(response.statusCode).toBe(200);
  });

  test('the handler receives the caller', async () => {
    const cafeId = '0190c0de-0000-7000-8000-00000000ca01';
    let seen: unknown;
    const other = exampleService({
      getThing: async ({ caller }) => {
        seen = caller;
        return { status: 200, body: { id: thingId, name: 'cup' } };
      },
    });
    const authorization = await bearer({
      sub: 'eve',
      kind: 'staff',
      roles: [`barista:${cafeId}`, 'administrator', 'sorcerer:x', 7],
    });
    await other.inject({ method: 'GET', url, headers: { authorization } });
    expect(seen).toEqual({
      id: 'eve',
      kind: 'staff',
      roles: [{ role: 'barista', cafeId }, { role: 'administrator' }],
      scopes: new Set(['things:read', 'things:write']),
    });
    await other.close();
  });
});

describe("identity's keys", () => {
  let server: Server;
  let asked = 0;
  const token = async () => (await bearer()).slice('Bearer '.length);
  const accessTo = (path: string) => {
    const { port } = server.address() as AddressInfo;
    return createAccess({ jwksUrl: `http://127.0.0.1:${port}${path}`, issuer });
  };

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked += 1;
      if (request.url === '/keys') response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
      else response.writeHead(500).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  test('are loaded once for many tokens', async () => {
    const access = accessTo('/keys');
    asked = 0;
    const tokens = await Promise.all(Array.from({ length: 20 }, token));
    expect((await Promise.all(tokens.map((each) => access.verify(each)))).every(({ id }) => id === 'ada')).toBe(true);
    expect(asked).toBe(1);
  });

  test('that cannot be loaded are a 503, not a 401', async () => {
    const error = await accessTo('/nothing')
      .verify(await token())
      .catch((thrown: unknown) => thrown);
    expect(DependencyUnavailable.is(error)).toBe(true);
    const gone = createAccess({ jwksUrl: 'http://127.0.0.1:9/keys', issuer });
    expect(DependencyUnavailable.is(await gone.verify(await token()).catch((thrown: unknown) => thrown))).toBe(true);
  });

  test('a cached token is valid until it expires, and no longer', async () => {
    const access = createAccess({ jwks, issuer });
    const short = (await bearer({ exp: Math.floor(Date.now() / 1000) - 4 })).slice('Bearer '.length);
    expect((await access.verify(short)).id).toBe('ada');
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(Unauthenticated.is(await access.verify(short).catch((thrown: unknown) => thrown))).toBe(true);
  });
});
