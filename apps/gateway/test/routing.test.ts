import { routes } from '../src/generated/chain/routes.ts';
import { customer, startGateway } from './harness.ts';

const chain = await startGateway();
const { send, service } = chain;
afterEach(() => service.reset());
afterAll(() => chain.close());

const orderId = '0190c0de-0000-7000-8000-00000000ad01';

test('forwards every operation of every contract unchanged', async () => {
  const authorization = await customer();
  for (const { method, path } of routes) {
    const url = `/v1${path.replaceAll(/\{\w+\}/g, orderId)}?a=1&b=%20`;
    const headers = { authorization, 'content-type': 'application/json' };
    const response = await send(url, method === 'GET' ? { headers } : { method, headers, body: '{"a":1}' });
    expect([method, url, response.status]).toEqual([method, url, 200]);
    expect(service.received.at(-1)).toMatchObject({ method, url, body: method === 'GET' ? '' : '{"a":1}' });
  }
  expect(service.received).toHaveLength(routes.length);
});

test('an unknown path is a 404 problem, and no service is called', async () => {
  const response = await send('/v1/nothing', { method: 'POST', body: '{' });
  expect(response.status).toBe(404);
  expect(response.headers['content-type']).toBe('application/problem+json');
  expect(response.json).toMatchObject({ type: '/problems/not-found', instance: '/v1/nothing' });
  expect(service.received).toEqual([]);
});

test.each([
  ['TRACE', `/v1/orders/${orderId}`],
  ['OPTIONS', `/v1/orders/${orderId}`],
  ['PATCH', `/v1/orders/${orderId}`],
])('%s %s is a 405 with the allowed methods', async (method, path) => {
  const response = await send(path, { method });
  expect([response.status, response.headers.allow]).toEqual([405, 'DELETE, GET, HEAD, PUT']);
  expect(response.json).toMatchObject({ type: '/problems/method-not-allowed' });
  expect(service.received).toEqual([]);
});

test('HEAD is forwarded as HEAD', async () => {
  const response = await send('/v1/cafes', { method: 'HEAD' });
  expect([response.status, response.text, response.headers['etag']]).toEqual([200, '', '"3"']);
  expect(service.received).toMatchObject([{ method: 'HEAD', url: '/v1/cafes' }]);
});

test.each(['/v1/orders/..%2f..%2fhealth', '/v1/orders/%2e%2e', '/v1/orders/%zz'])(
  '%s is a 400, and no service is called',
  async (path) => {
    const response = await send(path, { headers: { authorization: await customer() } });
    expect(response.status).toBe(400);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(service.received).toEqual([]);
  },
);

test('serves the merged document and Swagger UI', async () => {
  const document = await send('/openapi.json');
  expect(document.status).toBe(200);
  expect(Object.keys(document.json['paths'] as object)).toHaveLength(new Set(routes.map(({ path }) => path)).size);
  const page = await send('/docs/');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});
