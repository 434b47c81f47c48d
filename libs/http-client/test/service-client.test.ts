import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DependencyUnavailable, inContext } from '@coffeemesh/kernel';
import { createServiceClient, createTokenSource, type ServiceClient, type TransportRequest } from '../src/index.ts';

type Responding = (request: IncomingMessage, response: ServerResponse, count: number) => void;

let respond: Responding = (_request, response) => response.end('{}');
let seen: IncomingMessage[] = [];
let server: Server;
let baseUrl: string;
let client: ServiceClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    seen.push(request);
    respond(request, response, seen.length);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
});
beforeEach(() => {
  seen = [];
  client = createServiceClient({ name: 'example', baseUrl, deadlineMs: 1_000 });
});
afterEach(() => client.close());
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const get = (path = '/things?limit=1'): TransportRequest => ({
  operationId: 'listThings',
  method: 'GET',
  url: baseUrl + path,
  headers: { accept: 'application/json' },
  repeatable: true,
});
const post = (headers: Record<string, string> = {}): TransportRequest => ({
  ...get('/things'),
  method: 'POST',
  headers: { 'content-type': 'application/json', ...headers },
  body: '{"name":"cup"}',
  repeatable: 'idempotency-key' in headers,
});

const failing =
  (times: number, status: number, headers: Record<string, string> = {}): Responding =>
  (_request, response, count) =>
    response.writeHead(count <= times ? status : 200, headers).end(`{"count":${count}}`);

test('responses are returned unchanged, refusals too', async () => {
  respond = (request, response) =>
    response.writeHead(404, { 'content-type': 'application/problem+json' }).end(request.url);
  const received = await client(get());
  expect(received).toMatchObject({ status: 404, body: '/v1/things?limit=1' });
  expect(received.headers['content-type']).toBe('application/problem+json');
});

test('trace, request id and the remaining time are propagated', async () => {
  respond = failing(0, 200);
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  await inContext({ traceparent, requestId: 'request-1', deadlineAt: Date.now() + 300 }, () => client(get()));
  const headers = seen[0]?.headers;
  expect(headers?.['traceparent']).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
  expect(headers?.['request-id']).toBe('request-1');
  expect(Number(headers?.['request-timeout-ms'])).toBeGreaterThan(200);
  expect(Number(headers?.['request-timeout-ms'])).toBeLessThanOrEqual(280);
});

test.each([502, 503, 504, 429])('a read with the response %i is retried', async (status) => {
  respond = failing(2, status);
  expect((await client(get())).body).toBe('{"count":3}');
});

test('a write with a key is retried, also while the first is in progress', async () => {
  respond = failing(1, 503);
  expect((await client(post({ 'idempotency-key': 'k' }))).body).toBe('{"count":2}');
  seen = [];
  respond = failing(1, 409, { 'retry-after': '0' });
  expect((await client(post({ 'idempotency-key': 'k' }))).body).toBe('{"count":2}');
});

test('a write without a key is sent once', async () => {
  respond = failing(1, 503);
  const error = await client(post()).catch((thrown: unknown) => thrown);
  expect(DependencyUnavailable.is(error)).toBe(true);
  expect(seen).toHaveLength(1);
});

test('a 500 of the upstream is an unavailable dependency, and is not retried', async () => {
  respond = failing(9, 500);
  const error = await client(get()).catch((thrown: unknown) => thrown);
  expect(DependencyUnavailable.is(error)).toBe(true);
  expect(seen).toHaveLength(1);
});

test('an upstream that does not respond in time is an unavailable dependency', async () => {
  respond = () => undefined;
  const startedAt = Date.now();
  const error = await inContext({ traceparent: '', deadlineAt: Date.now() + 150 }, () => client(get())).catch(
    (thrown: unknown) => thrown,
  );
  expect(DependencyUnavailable.is(error)).toBe(true);
  expect(Date.now() - startedAt).toBeLessThan(600);
});

test('an upstream that cannot be reached is an unavailable dependency', async () => {
  const gone = createServiceClient({ name: 'gone', baseUrl: 'http://127.0.0.1:9', deadlineMs: 500 });
  const error = await gone({ ...get(), url: 'http://127.0.0.1:9/v1/things' }).catch((thrown: unknown) => thrown);
  expect(DependencyUnavailable.is(error)).toBe(true);
  await gone.close();
});

test('the circuit opens after outages, is probed, and closes', async () => {
  const once = createServiceClient({ name: 'once', baseUrl, maxRetries: 0 });
  respond = failing(1_000, 503);
  for (let i = 0; i < 8; i += 1) await once(get()).catch(() => undefined);
  expect(once.state()).toBe('open');
  const sent = seen.length;
  await once(get()).catch(() => undefined);
  expect(seen).toHaveLength(sent);
  respond = failing(0, 200);
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect((await once(get())).status).toBe(200);
  expect(once.state()).toBe('closed');
  await once.close();
});

test('more calls than the bulkhead holds are refused at once', async () => {
  const narrow = createServiceClient({ name: 'narrow', baseUrl, maxConcurrent: 1, maxRetries: 0, deadlineMs: 200 });
  respond = (_request, response) => void setTimeout(() => response.end('{}'), 50);
  const outcomes = await Promise.allSettled([narrow(get()), narrow(get()), narrow(get())]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  await narrow.close();
});

describe('tokens', () => {
  const tokenResponse = (count: number) => JSON.stringify({ accessToken: `token-${count}`, expiresInSeconds: 900 });

  test('one request for a token serves all calls, until it is refused', async () => {
    let given = 0;
    respond = (request, response) => {
      if (request.url === '/v1/tokens') response.end(tokenResponse((given += 1)));
      else response.writeHead(request.headers.authorization === 'Bearer token-1' && given === 1 ? 401 : 200).end('{}');
    };
    const tokens = createTokenSource({
      identityUrl: baseUrl.replace('/v1', ''),
      clientId: 'orders',
      clientSecret: 's',
    });
    expect(await Promise.all([tokens.token(), tokens.token()])).toEqual(['token-1', 'token-1']);
    const secured = createServiceClient({ name: 'secured', baseUrl, tokens });
    expect((await secured(post())).status).toBe(200);
    expect(seen.filter(({ url }) => url === '/v1/tokens')).toHaveLength(2);
    await secured.close();
  });

  test('no token is an unavailable dependency', async () => {
    respond = (_request, response) => response.writeHead(401).end('{}');
    const tokens = createTokenSource({
      identityUrl: baseUrl.replace('/v1', ''),
      clientId: 'orders',
      clientSecret: 's',
    });
    expect(DependencyUnavailable.is(await tokens.token().catch((thrown: unknown) => thrown))).toBe(true);
  });
});
