import { routes } from '../src/generated/chain/routes.ts';
import { customer, startGateway } from './harness.ts';

const chain = await startGateway();
const { ask, service } = chain;
afterEach(() => service.reset());
afterAll(() => chain.close());

const orderId = '0190c0de-0000-7000-8000-00000000ad01';

test('hands every operation of every contract on as it came', async () => {
  const authorization = await customer();
  for (const { method, path } of routes) {
    const url = `/v1${path.replaceAll(/\{\w+\}/g, orderId)}?a=1&b=%20`;
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await ask(url, method === 'GET' ? { headers } : { method, headers, body: '{"a":1}' });
    expect([method, url, answer.status]).toEqual([method, url, 200]);
    expect(service.seen.at(-1)).toMatchObject({ method, url, body: method === 'GET' ? '' : '{"a":1}' });
  }
  expect(service.seen).toHaveLength(routes.length);
});

test('an unknown path is a problem, and asks nobody', async () => {
  const answer = await ask('/v1/nothing', { method: 'POST', body: '{' });
  expect(answer.status).toBe(404);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(answer.json).toMatchObject({ type: '/problems/not-found', instance: '/v1/nothing' });
  expect(service.seen).toEqual([]);
});

test.each([
  ['TRACE', `/v1/orders/${orderId}`],
  ['OPTIONS', `/v1/orders/${orderId}`],
  ['PATCH', `/v1/orders/${orderId}`],
])('%s %s is refused with what is allowed', async (method, path) => {
  const answer = await ask(path, { method });
  expect([answer.status, answer.headers.allow]).toEqual([405, 'DELETE, GET, HEAD, PUT']);
  expect(answer.json).toMatchObject({ type: '/problems/method-not-allowed' });
  expect(service.seen).toEqual([]);
});

test('HEAD is handed on as HEAD', async () => {
  const answer = await ask('/v1/cafes', { method: 'HEAD' });
  expect([answer.status, answer.text, answer.headers['etag']]).toEqual([200, '', '"3"']);
  expect(service.seen).toMatchObject([{ method: 'HEAD', url: '/v1/cafes' }]);
});

test.each(['/v1/orders/..%2f..%2fhealth', '/v1/orders/%2e%2e', '/v1/orders/%zz'])('%s goes nowhere', async (path) => {
  const answer = await ask(path, { headers: { authorization: await customer() } });
  expect(answer.status).toBe(400);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(service.seen).toEqual([]);
});

test('the document of all services and Swagger UI are served', async () => {
  const document = await ask('/openapi.json');
  expect(document.status).toBe(200);
  expect(Object.keys(document.json['paths'] as object)).toHaveLength(new Set(routes.map(({ path }) => path)).size);
  const page = await ask('/docs/');
  expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});
