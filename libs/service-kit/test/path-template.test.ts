import Fastify from 'fastify';
import { PathTemplate } from '../src/contract/path-template.ts';
import { templateConstraint } from '../src/contract/template-constraint.ts';
import { refuseUnknownPaths } from '../src/problems/unknown-paths.ts';
import { registerPaths } from '../src/service/register-operations.ts';

/** A contract whose paths need more than the router has. */
const paths = [
  'GET /cups',
  'POST /cups:search',
  'GET /cups/{cup-id}',
  'POST /cups/{cup-id}',
  'POST /cups/{cup-id}:wash',
  'POST /cups/{cup-id}:wash-twice',
  'GET /cups/quote',
  'POST /cups/quote:wash',
  'GET /cups/*',
  'GET /sizes/{from}..{to}',
  'GET /files/{name}.{suffix}/{café}',
  'PUT /a:b/{$1}',
];

const app = Fastify({ routerOptions: { constraints: { template: templateConstraint } } });
refuseUnknownPaths(app);
app.setErrorHandler((error, _request, reply) => reply.code((error as { status?: number }).status ?? 404).send());
app.register(
  async (scope) =>
    registerPaths(
      scope,
      paths.map((each) => {
        const [method = '', path = ''] = each.split(' ');
        const template = new PathTemplate(path);
        return {
          method,
          path,
          handler: async (request) => ({
            to: each,
            params: template.paramsOf(request.params as Record<string, string>, request.url),
          }),
        };
      }),
    ),
  { prefix: '/v1' },
);
afterAll(() => app.close());

const asked = async (request: string) => {
  const [method, url] = request.split(' ');
  const response = await app.inject({ method: method as 'GET', url: `/v1${url}` });
  return { status: response.statusCode, allow: response.headers['allow'], body: response.body };
};

test.each([
  ['GET /cups', 'GET /cups', {}],
  ['POST /cups:search', 'POST /cups:search', {}],
  ['GET /cups/7', 'GET /cups/{cup-id}', { 'cup-id': '7' }],
  ['POST /cups/7', 'POST /cups/{cup-id}', { 'cup-id': '7' }],
  ['POST /cups/7:wash', 'POST /cups/{cup-id}:wash', { 'cup-id': '7' }],
  ['POST /cups/7:wash-twice', 'POST /cups/{cup-id}:wash-twice', { 'cup-id': '7' }],
  ['POST /cups/7:wash:wash', 'POST /cups/{cup-id}:wash', { 'cup-id': '7:wash' }],
  ['POST /cups/7:break', 'POST /cups/{cup-id}', { 'cup-id': '7:break' }],
  ['POST /cups/:wash', 'POST /cups/{cup-id}', { 'cup-id': ':wash' }],
  // An encoded reserved character is data (RFC 3986, 2.2), and what clients send for an id with a colon.
  ['POST /cups/7%3Awash', 'POST /cups/{cup-id}', { 'cup-id': '7:wash' }],
  ['POST /cups/a%2Fb%25:wash', 'POST /cups/{cup-id}:wash', { 'cup-id': 'a/b%' }],
  ['POST /cups/7:w%61sh', 'POST /cups/{cup-id}:wash', { 'cup-id': '7' }],
  ['GET /cups/quote', 'GET /cups/quote', {}],
  ['POST /cups/quote:wash', 'POST /cups/quote:wash', {}],
  ['GET /cups/*', 'GET /cups/*', {}],
  ['GET /cups/**', 'GET /cups/{cup-id}', { 'cup-id': '**' }],
  ['GET /sizes/1..2', 'GET /sizes/{from}..{to}', { from: '1', to: '2' }],
  ['GET /sizes/1..2..3?a=/b', 'GET /sizes/{from}..{to}', { from: '1', to: '2..3' }],
  ['GET /files/a.txt/caf%C3%A9', 'GET /files/{name}.{suffix}/{café}', { name: 'a', suffix: 'txt', café: 'café' }],
  ['PUT /a:b/1', 'PUT /a:b/{$1}', { $1: '1' }],
])('%s goes to %s', async (request, to, params) => {
  const { status, body } = await asked(request);
  expect(status).toBe(200);
  expect(JSON.parse(body)).toEqual({ to, params });
});

test.each([
  ['GET /cups/7:wash', 'POST'],
  ['DELETE /cups/7:wash', 'POST'],
  ['DELETE /cups/7', 'GET, HEAD, POST'],
  ['POST /cups/quote', 'GET, HEAD'],
  ['GET /cups:search', 'POST'],
  ['POST /cups/*', 'GET, HEAD'],
  ['DELETE /%63ups', 'GET, HEAD'],
])('%s is a 405 that allows %s', async (request, allow) => {
  expect(await asked(request)).toMatchObject({ status: 405, allow });
});

test.each(['GET /cups%3Asearch', 'GET /sizes/1.2', 'POST /x', 'PUT /axb/1', 'PUT /a%3Ab/1'])(
  '%s is a 404',
  async (request) => {
    expect((await asked(request)).status).toBe(404);
  },
);

test('HEAD goes where GET goes', async () => {
  expect((await asked('HEAD /sizes/1..2')).status).toBe(200);
  expect((await asked('HEAD /cups/*')).status).toBe(200);
});
