import { createLogger } from '@coffeemesh/service-kit';
import { routes as generated, type Route, type Service } from '../src/generated/chain/routes.ts';
import { servableRoutes } from '../src/proxy/servable-routes.ts';
import { startGateway } from './harness.ts';

const route = (operationId: string, request: string, service: Service): Route => {
  const [method = '', path = ''] = request.split(' ');
  return { operationId, method, path, service, public: true };
};

const unusual = [
  route('touchThing', 'POST /things/{thing-id}', 'orders'),
  route('cancelThing', 'POST /things/{thing-id}:cancel', 'orders'),
  route('searchThings', 'POST /things:search', 'orders'),
  route('getStar', 'GET /things/*', 'orders'),
  route('getRange', 'GET /ranges/{from}..{to}', 'orders'),
];
// Two requests that no router could tell apart, from another service.
const conflicting = [
  route('touchOther', 'POST /things/{id}', 'payments'),
  route('cancelOther', 'POST /things/{id}:cancel', 'payments'),
];

const chain = await startGateway({ routes: [...generated, ...unusual, ...conflicting] });
const { send, service } = chain;
afterEach(() => service.reset());
afterAll(() => chain.close());

test.each([
  'POST /v1/things/7',
  'POST /v1/things/7:cancel',
  'POST /v1/things/7%3Acancel',
  'POST /v1/things:search',
  'GET /v1/things/*',
  'GET /v1/ranges/1..2',
])('%s is forwarded unchanged', async (request) => {
  const [method = '', url = ''] = request.split(' ');
  expect((await send(url, { method })).status).toBe(200);
  expect(service.received).toMatchObject([{ method, url }]);
});

test.each([
  ['GET', '/v1/things/7:cancel', 405],
  ['GET', '/v1/things:search', 405],
  ['GET', '/v1/ranges/1', 404],
])('%s %s is a %i, and no service is called', async (method, url, status) => {
  expect((await send(url, { method })).status).toBe(status);
  expect(service.received).toEqual([]);
});

test('conflicting routes of one service do not stop those of the others', async () => {
  expect((await send('/v1/cafes')).status).toBe(200);
  expect((await send('/health')).status).toBe(200);
});

test('a route that is left out is logged in one sentence', () => {
  const lines: string[] = [];
  const log = { ...createLogger('test', 'silent'), error: (_fields: object, line: string) => void lines.push(line) };
  expect(servableRoutes([...unusual, ...conflicting], log as never)).toEqual(unusual);
  expect(lines).toEqual([
    'route left out: POST /things/{id} of payments matches the same requests as /things/{thing-id} of orders',
    'route left out: POST /things/{id}:cancel of payments matches the same requests as /things/{thing-id}:cancel of orders',
  ]);
});

test('no generated route is left out', () => {
  expect(servableRoutes(generated, createLogger('test', 'silent'))).toEqual(generated);
});
