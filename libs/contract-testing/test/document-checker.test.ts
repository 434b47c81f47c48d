import { documentChecker } from '../src/contract/document-checker.ts';

const problem = { $ref: '#/components/schemas/Problem' };
const document = {
  openapi: '3.1.0',
  info: {},
  paths: {
    '/cups/{cupId}': {
      get: {
        operationId: 'getCup',
        responses: {
          200: {
            headers: { ETag: {}, Link: {} },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Cup' } } },
          },
          204: { description: 'Nothing.' },
          404: { $ref: '#/components/responses/NotFound' },
          503: { content: { 'application/problem+json': { schema: problem } } },
        },
      },
    },
  },
  components: {
    responses: { NotFound: { content: { 'application/problem+json': { schema: problem } } } },
    schemas: {
      Cup: {
        type: 'object',
        required: ['id'],
        additionalProperties: false,
        properties: { id: { type: 'string', format: 'uuid' }, saucer: { $ref: '#/components/schemas/Saucer' } },
      },
      Saucer: { type: ['object', 'null'], required: ['size'], properties: { size: { type: 'integer' } } },
      Problem: { type: 'object', required: ['type', 'status', 'requestId'] },
    },
  },
};

const { violationsOf, operations } = documentChecker(document);
const id = '0190c0de-0000-7000-8000-000000000001';
const cup = (body: unknown, headers = {}) =>
  violationsOf('getCup', {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', etag: '"1"', ...headers },
    body: JSON.stringify(body),
  });
const problemResponse = (status: number, headers = {}, body = {}) =>
  violationsOf('getCup', {
    status,
    headers: { 'content-type': 'application/problem+json', 'request-id': 'r', ...headers },
    body: JSON.stringify({ type: '/problems/x', status, requestId: 'r', ...body }),
  });

test('lists the operations of the document', () => {
  expect([...operations]).toMatchObject([
    ['getCup', { method: 'GET', path: '/cups/{cupId}', statuses: [200, 204, 404, 503] }],
  ]);
});

test('a response as documented has no violations', () => {
  expect(cup({ id })).toEqual([]);
  expect(cup({ id, saucer: { size: 3 } })).toEqual([]);
  expect(cup({ id, saucer: null })).toEqual([]);
  expect(problemResponse(404)).toEqual([]);
  expect(problemResponse(503, { 'retry-after': '5' })).toEqual([]);
  expect(violationsOf('getCup', { status: 204, headers: {}, body: '' })).toEqual([]);
});

test.each([
  ['an additional member', () => cup({ id, colour: 'red' }), 'must NOT have additional properties'],
  ['a missing member', () => cup({}), "must have required property 'id'"],
  ['a member of another format', () => cup({ id: 'seven' }), 'must match format "uuid"'],
  ['a violation behind a reference', () => cup({ id, saucer: { size: 'big' } }), '/saucer/size must be integer'],
  ['another media type', () => cup({ id }, { 'content-type': 'text/html' }), 'Content-Type is text/html'],
  ['a missing documented header', () => cup({ id }, { etag: undefined }), 'The header etag is missing'],
  ['a status that is not documented', () => problemResponse(409), '409 is not documented'],
  ['a missing Retry-After', () => problemResponse(503), 'The header retry-after is missing'],
  ['a problem of another status', () => problemResponse(404, {}, { status: 400 }), 'The problem has status 400'],
  [
    'a problem of another request',
    () => problemResponse(404, {}, { requestId: 'other' }),
    'requestId and Request-Id differ',
  ],
  [
    'a body that is not documented',
    () => violationsOf('getCup', { status: 204, headers: {}, body: '{}' }),
    'The response has a body',
  ],
])('reports %s', (_, violations, text) => {
  expect(violations().join('; ')).toContain(text);
});
