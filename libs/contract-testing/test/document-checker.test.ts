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

const { faultsOf, operations } = documentChecker(document);
const id = '0190c0de-0000-7000-8000-000000000001';
const cup = (body: unknown, headers = {}) =>
  faultsOf('getCup', {
    status: 200,
    headers: { 'content-type': 'application/json; charset=utf-8', etag: '"1"', ...headers },
    body: JSON.stringify(body),
  });
const refusal = (status: number, headers = {}, body = {}) =>
  faultsOf('getCup', {
    status,
    headers: { 'content-type': 'application/problem+json', 'request-id': 'r', ...headers },
    body: JSON.stringify({ type: '/problems/x', status, requestId: 'r', ...body }),
  });

test('operations are those of the document', () => {
  expect([...operations]).toMatchObject([
    ['getCup', { method: 'GET', path: '/cups/{cupId}', statuses: [200, 204, 404, 503] }],
  ]);
});

test('what is as documented has no faults', () => {
  expect(cup({ id })).toEqual([]);
  expect(cup({ id, saucer: { size: 3 } })).toEqual([]);
  expect(cup({ id, saucer: null })).toEqual([]);
  expect(refusal(404)).toEqual([]);
  expect(refusal(503, { 'retry-after': '5' })).toEqual([]);
  expect(faultsOf('getCup', { status: 204, headers: {}, body: '' })).toEqual([]);
});

test.each([
  ['a member too many', () => cup({ id, colour: 'red' }), 'must NOT have additional properties'],
  ['a member too few', () => cup({}), "must have required property 'id'"],
  ['a member of another form', () => cup({ id: 'seven' }), 'must match format "uuid"'],
  ['a fault behind a reference', () => cup({ id, saucer: { size: 'big' } }), '/saucer/size must be integer'],
  ['another media type', () => cup({ id }, { 'content-type': 'text/html' }), 'Content-Type is text/html'],
  ['a header that was promised', () => cup({ id }, { etag: undefined }), 'There is no etag'],
  ['a status that is not documented', () => refusal(409), '409 is not documented'],
  ['no Retry-After', () => refusal(503), 'There is no retry-after'],
  ['a problem of another status', () => refusal(404, {}, { status: 400 }), 'The problem says 400'],
  ['a problem of another request', () => refusal(404, {}, { requestId: 'other' }), 'requestId and Request-Id differ'],
  ['a body where there is none', () => faultsOf('getCup', { status: 204, headers: {}, body: '{}' }), 'There is a body'],
])('%s is told', (_, faults, text) => {
  expect(faults().join('; ')).toContain(text);
});
