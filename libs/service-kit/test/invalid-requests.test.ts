import { NotImplemented, StateConflict } from '@coffeemesh/kernel';
import { bearer, exampleService, thingId } from './example-service.ts';

const app = exampleService();
afterAll(() => app.close());

const json = { 'content-type': 'application/json' };
const write = async () => ({ ...json, authorization: await bearer(), 'idempotency-key': 'k1' });

describe('paths and methods', () => {
  test('an unknown path is a 404, even with a malformed body', async () => {
    const response = await app.inject({ method: 'POST', url: '/v1/nothing', headers: json, payload: '{' });
    expect(response.statusCode).toBe(404);
    expect(response.headers['content-type']).toBe('application/problem+json');
    expect(response.json()).toEqual({
      type: '/problems/not-found',
      title: 'Not found',
      status: 404,
      detail: 'There is no such path.',
      instance: '/v1/nothing',
      requestId: response.headers['request-id'],
    });
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  test.each([
    ['DELETE', '/v1/things', 'GET, HEAD, POST'],
    ['POST', `/v1/things/${thingId}`, 'GET, HEAD, PATCH'],
    ['QUERY', '/v1/things', 'GET, HEAD, POST'],
    ['TRACE', '/v1/things', 'GET, HEAD, POST'],
    ['OPTIONS', '/v1/things', 'GET, HEAD, POST'],
    ['PROPFIND', '/v1/things', 'GET, HEAD, POST'],
    ['GET', '/v1/things/count', 'POST'],
    ['PATCH', '/v1/things/count', 'POST'],
    ['HEAD', '/v1/things/count', 'POST'],
    ['DELETE', '/health/live', 'GET, HEAD'],
    ['PUT', '/openapi.json', 'GET, HEAD'],
  ])('%s %s is a 405 that allows %s', async (method, url, allow) => {
    const response = await app.inject({ method: method as 'GET', url });
    expect(response.statusCode).toBe(405);
    expect(response.headers['allow']).toBe(allow);
  });

  test('a path that is not validly encoded is a 400', async () => {
    const response = await app.inject({ method: 'GET', url: '/v1/things/%zz' });
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({
      type: '/problems/invalid-request',
      errors: [{ code: 'percent-encoding' }],
    });
  });
});

describe('bodies', () => {
  test.each([
    ['{', 'json'],
    ['', 'required'],
    ['{"__proto__": {}}', 'json'],
    [Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), 'utf-8'],
  ])('%p is a 400 %s', async (payload, code) => {
    const response = await app.inject({ method: 'POST', url: '/v1/things', headers: await write(), payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '', code }]);
  });

  test('a body that is too large is a 413', async () => {
    const payload = JSON.stringify({ name: 'x'.repeat(300_000) });
    const response = await app.inject({ method: 'POST', url: '/v1/things', headers: await write(), payload });
    expect(response.statusCode).toBe(413);
    expect(response.json().type).toBe('/problems/payload-too-large');
  });

  test.each([
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/xml' },
    { 'content-type': 'application/merge-patch+json' },
    { 'content-type': 'application/json; charset=latin1' },
    { 'content-type': 'nonsense' },
    { 'content-encoding': 'gzip' },
    { 'content-type': '' },
  ])('%p is a 415', async (headers) => {
    const all = { ...(await write()), ...headers };
    const response = await app.inject({ method: 'POST', url: '/v1/things', headers: all, payload: '{}' });
    expect(response.statusCode).toBe(415);
  });

  test('nothing is coerced or dropped, and every error is reported at once', async () => {
    const payload = { name: '', count: '1', colour: 'red', tags: ['a', 'b', 'c', 'd'] };
    const headers = { ...json, authorization: await bearer() };
    const response = await app.inject({ method: 'POST', url: '/v1/things', headers, payload });
    expect(response.statusCode).toBe(400);
    const found = response
      .json()
      .errors.map(({ pointer, header, code }: Record<string, string>) => [pointer ?? header, code]);
    expect(found.sort()).toEqual([
      ['/colour', 'unknown'],
      ['/count', 'type'],
      ['/name', 'minLength'],
      ['/tags', 'maxItems'],
      ['Idempotency-Key', 'required'],
    ]);
  });

  test.each(['\u0000', '\ud800', 'a\udc00b'])('text %j that cannot be stored is a 400', async (name) => {
    const payload = JSON.stringify({ name, count: 1 });
    const response = await app.inject({ method: 'POST', url: '/v1/things', headers: await write(), payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '/name', code: 'unstorable-text' }]);
  });

  test.each([
    ['{"a":1}', json],
    ['[]', json],
    ['null', json],
    ['{}', { 'content-type': 'text/plain' }],
    ['a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('%s where no body is taken is a 400', async (payload, headers) => {
    const response = await app.inject({ method: 'POST', url: '/v1/things/count', headers, payload });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ pointer: '', code: 'no-body' }]);
  });

  test.each(['{}', ' { } ', ''])('%j where no body is taken is accepted', async (payload) => {
    const response = await app.inject({ method: 'POST', url: '/v1/things/count', headers: json, payload });
    expect(response.statusCode).toBe(204);
  });

  test('a body of a GET is a 400', async () => {
    const response = await app.inject({ method: 'GET', url: '/v1/things', headers: json, payload: '{}' });
    expect(response.statusCode).toBe(400);
  });
});

describe('parameters', () => {
  test.each([
    ['limit=0', 'limit', 'minimum'],
    ['limit=101', 'limit', 'maximum'],
    ['limit=ten', 'limit', 'type'],
    ['limit=', 'limit', 'type'],
    ['limit=1&limit=2', 'limit', 'type'],
    ['hot=perhaps', 'hot', 'type'],
    ['tag=abcdefg', 'tag', 'maxLength'],
    ['colour=red', 'colour', 'unknown'],
    ['name=%00', 'name', 'unstorable-text'],
  ])('%s is a 400', async (query, parameter, code) => {
    const response = await app.inject({ method: 'GET', url: `/v1/things?${query}` });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ parameter, code }]);
  });

  test.each(['name=%', 'name=%zz', 'name=%ff', 'name=%ed%a0%80'])('%s is not validly encoded: 400', async (query) => {
    const response = await app.inject({ method: 'GET', url: `/v1/things?${query}` });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([{ code: 'percent-encoding' }]);
  });

  test('a path parameter of another form is a 400, also with %00', async () => {
    const headers = { authorization: await bearer() };
    for (const id of ['seven', '%00']) {
      const response = await app.inject({ method: 'GET', url: `/v1/things/${id}`, headers });
      expect(response.statusCode).toBe(400);
      expect(response.json().errors).toMatchObject([{ parameter: 'thingId' }]);
    }
  });

  test('numbers, booleans and lists are made of text, and defaults are filled in', async () => {
    let seen: unknown;
    const other = exampleService({
      listThings: async ({ query }) => {
        seen = query;
        return { status: 200, body: { data: [], page: { nextCursor: null, hasMore: false } } };
      },
    });
    await other.inject({ method: 'GET', url: '/v1/things?hot=true&tag=a' });
    expect(seen).toEqual({ hot: true, tag: ['a'], limit: 20 });
    await other.close();
  });

  test('a header of another form is a 400 that names it', async () => {
    const response = await app.inject({
      method: 'PATCH',
      url: `/v1/things/${thingId}`,
      headers: {
        authorization: await bearer(),
        'content-type': 'application/merge-patch+json',
        'if-match': 'W/"3"',
        'request-colour': 'blue',
      },
      payload: {},
    });
    expect(response.statusCode).toBe(400);
    expect(response.json().errors).toMatchObject([
      { header: 'Request-Colour', code: 'enum' },
      { header: 'If-Match', code: 'entity-tag' },
    ]);
  });
});

describe('defects of ours', () => {
  test('a 500 contains no internal details', async () => {
    const broken = exampleService(
      {
        getThing: async () => {
          throw new Error('internal secret');
        },
      },
      { strict: false },
    );
    const headers = { authorization: await bearer() };
    const response = await broken.inject({ method: 'GET', url: `/v1/things/${thingId}`, headers });
    expect(response.statusCode).toBe(500);
    expect(response.json()).toEqual({
      type: '/problems/internal-error',
      title: 'Internal error',
      status: 500,
      instance: `/v1/things/${thingId}`,
      requestId: response.headers['request-id'],
    });
    await broken.close();
  });

  test.each([
    ['a status', { status: 202, body: {} }],
    ['a member too many', { status: 200, body: { id: thingId, name: 'cup', colour: 'red' } }],
    ['a member too few', { status: 200, body: { id: thingId } }],
    ['a member of another form', { status: 200, body: { id: 'seven', name: 'cup' } }],
  ])('an response with %s that the contract does not have is a 500 when strict', async (_, given) => {
    const broken = exampleService({ getThing: async () => given });
    const headers = { authorization: await bearer() };
    const response = await broken.inject({ method: 'GET', url: `/v1/things/${thingId}`, headers });
    expect(response.statusCode).toBe(500);
    expect(response.json().defect).toContain('getThing');
    await broken.close();
  });

  test('an operation that is still to be written is a 501, also when strict', async () => {
    const unwritten = exampleService({ listThings: () => Promise.reject(NotImplemented()) });
    const response = await unwritten.inject({ method: 'GET', url: '/v1/things' });
    expect([response.statusCode, response.json().type]).toEqual([501, '/problems/not-implemented']);
    await unwritten.close();
  });

  test('a problem that the contract does not have is a 500 when strict', async () => {
    const broken = exampleService({ listThings: () => Promise.reject(StateConflict()) });
    const response = await broken.inject({ method: 'GET', url: '/v1/things' });
    expect(response.statusCode).toBe(500);
    expect(response.json().defect).toBe('Error: listThings does not document 409 (state-conflict)');
    await broken.close();
  });
});
