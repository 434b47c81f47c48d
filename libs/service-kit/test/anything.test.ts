import fc from 'fast-check';
import { bearer, exampleService, thingId } from './example-service.ts';

const app = exampleService();
afterAll(() => app.close());

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'QUERY', 'PROPFIND'] as const;
const segment = fc.oneof(
  fc.constantFrom(
    'v1',
    'things',
    'count',
    thingId,
    'health',
    'live',
    'docs',
    '..',
    '.',
    '%2e%2e',
    '%00',
    '%',
    '%ff',
    '',
  ),
  fc.string({ unit: 'grapheme' }).map(encodeURIComponent),
);
const header = fc.stringMatching(/^[\x20-\x7e]{0,60}$/);
const body = fc.oneof(
  fc.json(),
  fc.string(),
  fc.constantFrom('{', '{"__proto__":1}', '{"constructor":{"prototype":1}}'),
);

test('no request causes a defect, and every refusal is a problem', async () => {
  const authorization = await bearer();
  const request = fc.record({
    method: fc.constantFrom(...methods),
    path: fc.array(segment, { maxLength: 5 }),
    query: fc.webQueryParameters(),
    headers: fc.record(
      {
        authorization: fc.oneof(fc.constant(authorization), header),
        'content-type': fc.oneof(fc.constantFrom('application/json', 'application/merge-patch+json'), header),
        'idempotency-key': header,
        'if-match': header,
        'if-none-match': header,
        'request-id': header,
        traceparent: header,
        'request-timeout-ms': header,
      },
      { requiredKeys: [] },
    ),
    payload: body,
  });
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, query, headers, payload }) => {
      const sent = method === 'GET' || method === 'HEAD' ? {} : { payload };
      const url = `/${path.join('/')}?${query}`;
      const response = await app.inject({ method: method as 'GET', url, headers, ...sent });
      expect(response.statusCode).toBeLessThan(500);
      expect(response.headers['request-id']).toBeDefined();
      if (response.statusCode < 400 || method === 'HEAD') return;
      expect(response.headers['content-type']).toBe('application/problem+json');
      expect(response.json()).toMatchObject({ status: response.statusCode, requestId: response.headers['request-id'] });
    }),
    { numRuns: 200 },
  );
});

test('under pressure operations are refused, and health still responds', async () => {
  const busy = exampleService({}, { maxEventLoopDelayMs: 1, strict: false });
  await busy.ready();
  const until = Date.now() + 2_500;
  while (Date.now() < until) {
    const blocked = Date.now() + 100;
    while (Date.now() < blocked);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const response = await busy.inject({ method: 'GET', url: '/v1/things' });
  expect(response.statusCode).toBe(503);
  expect(response.json().type).toBe('/problems/overloaded');
  expect(response.headers['retry-after']).toBe('2');
  expect((await busy.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
  await busy.close();
});
