import { Writable } from 'node:stream';
import { inspect } from 'node:util';
import { currentContext, currentTraceparent } from '@coffeemesh/kernel';
import { createLogger } from '../src/index.ts';
import { bearer, exampleService, thing, thingId } from './example-service.ts';

const url = `/v1/things/${thingId}`;

/** A log that records its lines. */
const keptLog = () => {
  const lines: Record<string, unknown>[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(JSON.parse(chunk.toString()) as Record<string, unknown>);
      done();
    },
  });
  return { log: createLogger('example', 'debug', stream), lines };
};

describe('Request-Id', () => {
  const app = exampleService();
  afterAll(() => app.close());
  const idOf = async (headers = {}) =>
    (await app.inject({ method: 'GET', url: '/v1/things', headers })).headers['request-id'];

  test('is made where there is none', async () => {
    expect(await idOf()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });
  test("is the caller's own, if it is sane", async () => {
    expect(await idOf({ 'request-id': 'till-7.order_42' })).toBe('till-7.order_42');
  });
  test.each(['short', 'a b c d e f g h', 'x'.repeat(101), '../../../etc', '{"level":"error"}'])(
    'is not %j',
    async (id) => {
      expect(await idOf({ 'request-id': id })).not.toBe(id);
    },
  );
});

describe('trace context', () => {
  const parent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
  const traceOf = async (traceparent?: string) => {
    let seen: string | undefined;
    const app = exampleService({
      listThings: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        seen = currentTraceparent();
        return { status: 200, body: { data: [], page: { nextCursor: null, hasMore: false } } };
      },
    });
    await app.inject({ method: 'GET', url: '/v1/things', headers: traceparent === undefined ? {} : { traceparent } });
    await app.close();
    return seen;
  };

  test('is propagated as a new span', async () => {
    expect(await traceOf(parent)).toMatch(/^00-0af7651916cd43dd8448eb211c80319c-(?!b7ad6b7169203331)[0-9a-f]{16}-01$/);
  });
  test.each([undefined, 'nonsense', `00-${'0'.repeat(32)}-b7ad6b7169203331-01`, `ff${parent.slice(2)}`])(
    'begins anew after %p',
    async (traceparent) => {
      expect(await traceOf(traceparent)).toMatch(
        /^00-(?!0af7651916cd43dd8448eb211c80319c)[0-9a-f]{32}-[0-9a-f]{16}-01$/,
      );
    },
  );
  test('is undefined outside of a request', () => {
    expect(currentContext()).toBeUndefined();
  });
});

describe('the deadline of a request', () => {
  const leftFor = async (header?: string) => {
    let left = 0;
    const app = exampleService({
      listThings: async () => {
        left = (currentContext()?.deadlineAt ?? 0) - Date.now();
        return { status: 200, body: { data: [], page: { nextCursor: null, hasMore: false } } };
      },
    });
    const headers = header === undefined ? {} : { 'request-timeout-ms': header };
    await app.inject({ method: 'GET', url: '/v1/things', headers });
    await app.close();
    return left;
  };

  test.each([
    ['500', 500],
    [undefined, 10_000],
    ['99999999', 10_000],
    ['-1', 10_000],
    ['soon', 10_000],
  ])('with Request-Timeout-Ms: %p is at most %i ms away', async (header, atMost) => {
    const left = await leftFor(header);
    expect(left).toBeLessThanOrEqual(atMost);
    expect(left).toBeGreaterThan(atMost - 200);
  });

  test('passes with a 503, and the signal is aborted', async () => {
    let aborted = false;
    const app = exampleService(
      {
        getThing: ({ request }) =>
          new Promise((_, reject) => {
            request.signal.addEventListener('abort', () => {
              aborted = true;
              reject(new Error('given up'));
            });
          }),
      },
      { handlerTimeoutMs: 50 },
    );
    const response = await app.inject({ method: 'GET', url, headers: { authorization: await bearer() } });
    expect(response.statusCode).toBe(503);
    expect(response.json().type).toBe('/problems/deadline-exceeded');
    expect(response.headers['retry-after']).toBe('1');
    expect(aborted).toBe(true);
    await app.close();
  });
});

describe('logs', () => {
  test('a request is one line, without personal data', async () => {
    const { log, lines } = keptLog();
    const app = exampleService({}, { log });
    await app.inject({
      method: 'GET',
      url: `${url}?password=secret`,
      headers: { authorization: await bearer(), 'request-id': 'request-1' },
    });
    await app.close();
    const completed = lines.filter(({ msg }) => msg === 'request completed');
    expect(completed).toHaveLength(1);
    expect(completed[0]).toMatchObject({
      level: 'info',
      service: 'example',
      requestId: 'request-1',
      operation: 'getThing',
      method: 'GET',
      path: url,
      status: 400,
      problem: 'invalid-request',
      caller: 'ada',
    });
    expect(JSON.stringify(lines)).not.toContain('secret');
  });

  test('the cause of a 5xx is in the log, and only there', async () => {
    const { log, lines } = keptLog();
    const app = exampleService({ getThing: () => Promise.reject(new Error('out of beans')) }, { log, strict: false });
    const response = await app.inject({ method: 'GET', url, headers: { authorization: await bearer() } });
    await app.close();
    expect(response.body).not.toContain('beans');
    expect(lines.find(({ level }) => level === 'error')).toMatchObject({
      err: { message: 'out of beans' },
      requestId: response.headers['request-id'],
    });
  });

  test.each([
    { password: 'hush' },
    { person: { newPassword: 'hush' } },
    { response: { session: { refreshToken: 'hush' } } },
    { request: { headers: { authorization: 'hush', cookie: 'hush' } } },
    { client_secret: 'hush' },
    { callers: [{ name: 'ada', pin: 'hush' }] },
    { err: Object.assign(new Error('refused'), { request: { headers: { authorization: 'hush' } } }) },
  ])('secrets are redacted: %j', (fields) => {
    const { log, lines } = keptLog();
    const before = inspect(fields, { depth: 9 });
    log.info(fields, 'something');
    expect(inspect(fields, { depth: 9 })).toBe(before);
    expect(JSON.stringify(lines)).toContain('[redacted]');
    expect(JSON.stringify(lines)).not.toContain('hush');
  });
});

describe('health and metrics', () => {
  test('live is up even if a dependency is down', async () => {
    const app = exampleService({}, { checks: { database: () => Promise.reject(new Error('down')) } });
    const response = await app.inject({ method: 'GET', url: '/health/live' });
    expect(response.statusCode).toBe(200);
    await app.close();
  });

  test('ready names each dependency', async () => {
    const app = exampleService({}, { checks: { database: async () => undefined, transport: async () => undefined } });
    const response = await app.inject({ method: 'GET', url: '/health/ready' });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({
      status: 'up',
      checks: { database: { status: 'up' }, transport: { status: 'up' } },
    });
    await app.close();
  });

  test('ready is a 503 when a dependency is down or does not respond', async () => {
    const checks = {
      database: () => Promise.reject(new Error('internal password')),
      transport: () => new Promise(() => undefined),
      identity: async () => undefined,
    };
    const app = exampleService({}, { checks });
    const response = await app.inject({ method: 'GET', url: '/health/ready' });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({
      status: 'down',
      checks: { database: { status: 'down' }, transport: { status: 'down' }, identity: { status: 'up' } },
    });
    expect(response.body).not.toContain('password');
    await app.close();
  });

  test('requests are counted by operation and status', async () => {
    const app = exampleService({}, {});
    const headers = { authorization: await bearer() };
    await app.inject({ method: 'GET', url, headers });
    await app.inject({ method: 'GET', url });
    await app.inject({ method: 'GET', url: '/nowhere' });
    const { body, headers: sent } = await app.inject({ method: 'GET', url: '/metrics' });
    // Prometheus reads the format from the type.
    expect(sent['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    for (const [operation, status] of [
      ['getThing', 200],
      ['getThing', 401],
      ['none', 404],
    ])
      expect(body).toContain(
        `http_request_duration_seconds_count{service="example",operation="${operation}",status="${status}"} 1`,
      );
    await app.close();
  });
});

describe('documents', () => {
  const app = exampleService({}, { docs: true });
  afterAll(() => app.close());

  test('/openapi.json is the authored one, with an ETag', async () => {
    const response = await app.inject({ method: 'GET', url: '/openapi.json' });
    expect(response.json()).toEqual({ openapi: '3.1.0', info: { title: 'Example', version: '1.0.0' }, paths: {} });
    const etag = String(response.headers['etag']);
    const again = await app.inject({ method: 'GET', url: '/openapi.json', headers: { 'if-none-match': etag } });
    expect(again.statusCode).toBe(304);
  });

  test('/docs is Swagger UI, which may load nothing from other origins', async () => {
    const page = await app.inject({ method: 'GET', url: '/docs/' });
    expect(page.statusCode).toBe(200);
    expect(page.body).toContain('swagger-ui');
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    expect(page.headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    const script = await app.inject({ method: 'GET', url: '/docs/static/swagger-initializer.js' });
    expect(script.body).toContain('"persistAuthorization":true');
    expect((await app.inject({ method: 'GET', url: '/docs/json' })).json().openapi).toBe('3.1.0');
  });

  test('an unknown path of the documents is a problem too', async () => {
    const response = await app.inject({ method: 'GET', url: '/docs/static/nothing.js' });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('application/problem+json');
  });
});

test('responses have security headers', async () => {
  const app = exampleService({ getThing: async () => ({ status: 200, body: thing }) });
  const response = await app.inject({ method: 'GET', url, headers: { authorization: await bearer() } });
  expect(response.headers['x-content-type-options']).toBe('nosniff');
  expect(response.headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
  await app.close();
});
