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

test('whatever is asked, the answer is none of a defect, and every refusal is a problem', async () => {
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
      const answer = await app.inject({ method: method as 'GET', url, headers, ...sent });
      expect(answer.statusCode).toBeLessThan(500);
      expect(answer.headers['request-id']).toBeDefined();
      if (answer.statusCode < 400 || method === 'HEAD') return;
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.json()).toMatchObject({ status: answer.statusCode, requestId: answer.headers['request-id'] });
    }),
    { numRuns: 200 },
  );
});

test('under pressure work is refused, and health is not', async () => {
  const busy = exampleService({}, { maxEventLoopDelayMs: 1, strict: false });
  await busy.ready();
  const until = Date.now() + 2_500;
  while (Date.now() < until) {
    const blocked = Date.now() + 100;
    while (Date.now() < blocked);
    await new Promise((resolve) => setImmediate(resolve));
  }
  const answer = await busy.inject({ method: 'GET', url: '/v1/things' });
  expect(answer.statusCode).toBe(503);
  expect(answer.json().type).toBe('/problems/overloaded');
  expect(answer.headers['retry-after']).toBe('2');
  expect((await busy.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
  await busy.close();
});
