import type { AddressInfo } from 'node:net';
import { generateProbe } from './probe.ts';

/** The requests of the probe, against the generated service. */
const probe = await generateProbe();
const app = probe.start();
afterAll(async () => {
  await app.close();
  probe.remove();
});

type Sent = { headers?: Record<string, string>; json?: unknown; form?: string; text?: string };

const ask = async (request: string, { headers = {}, json, form, text }: Sent = {}) => {
  const [method, url] = request.split(' ');
  const payload = json === undefined ? (form ?? text) : JSON.stringify(json);
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const response = await app.inject({
    method: method as 'GET',
    url: `/v1${url}`,
    headers: payload === undefined ? headers : { 'content-type': type, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  return { status: response.statusCode, body: response.body === '' ? undefined : response.json() };
};

const refusal = (errors: object[]) => ({ status: 400, body: expect.objectContaining({ errors }) });
const error = (expected: object) => expect.objectContaining(expected) as object;

describe('paths', () => {
  test.each([
    ['POST /cups/7', 'touchCup', { 'cup-id': '7' }],
    ['POST /cups/7:wash', 'washCup', { 'cup-id': '7' }],
    ['POST /cups/7%3Awash', 'touchCup', { 'cup-id': '7:wash' }],
    ['GET /any/*', 'getStar', {}],
    ['GET /any/a%20b', 'getAny', { $name: 'a b' }],
    ['GET /ranges/1..20', 'getRange', { from: 1, to: 20 }],
  ])('%s is %s', async (request, operation, params) => {
    expect(await ask(request)).toMatchObject({ status: 200, body: { operation, params } });
  });

  test('parameters of a mixed segment are validated under their own names', async () => {
    expect(await ask('GET /ranges/a..20')).toEqual(refusal([error({ parameter: 'from', code: 'type' })]));
    const long = 'x'.repeat(41);
    expect(await ask(`POST /cups/${long}:wash`)).toEqual(refusal([error({ parameter: 'cup-id', code: 'maxLength' })]));
  });

  test('another method of a custom method is a 405', async () => {
    const response = await app.inject({ method: 'GET', url: '/v1/cups/7:wash' });
    expect([response.statusCode, response.headers['allow']]).toEqual([405, 'POST']);
  });
});

describe('forms', () => {
  test('fields are converted by their schemas', async () => {
    const form = 'limit=5&price=19.99&hot=true&sizes=1&tag=7';
    const body = { limit: 5, price: 19.99, hot: true, sizes: [1], tag: '7' };
    expect(await ask('POST /cups:search', { form })).toMatchObject({ status: 200, body: { body } });
    const two = await ask('POST /cups:search', { form: 'limit=1&sizes=1&sizes=2' });
    expect(two).toMatchObject({ status: 200, body: { body: { limit: 1, hot: false, sizes: [1, 2] } } });
  });

  test.each([
    ['limit=1e3', '/limit', 'type'],
    ['limit=0', '/limit', 'minimum'],
    ['limit=1&limit=2', '/limit', 'type'],
    ['limit=1&price=1.999', '/price', 'multipleOf'],
    ['limit=1&hot=yes', '/hot', 'type'],
    ['limit=1&sizes=1&sizes=x', '/sizes/1', 'type'],
    ['limit=1&other=1', '/other', 'unknown'],
    ['hot=true', '/limit', 'required'],
  ])('%s is a 400', async (form, pointer, code) => {
    expect(await ask('POST /cups:search', { form })).toEqual(refusal([error({ pointer, code })]));
  });

  test('a JSON body is not converted', async () => {
    expect(await ask('POST /numbers', { json: { any: '5' } })).toEqual(
      refusal([error({ pointer: '/any', code: 'type' })]),
    );
  });
});

describe('numbers', () => {
  test.each([
    // Only the integer fits exactly one of the schemas.
    ['either=5', { either: 5 }],
    ['either=five', { either: 'five' }],
    ['either=1e3', { either: '1e3' }],
    ['big=9007199254740991', { big: 9007199254740991 }],
    ['step=19.99', { step: 19.99 }],
    ['step=1e3', { step: 1000 }],
  ])('%s', async (query, want) => {
    expect(await ask(`GET /numbers?${query}`)).toMatchObject({ status: 200, body: { query: want } });
  });

  test.each([
    ['big=9007199254740993', 'big', 'maximum'],
    ['big=-9007199254740993', 'big', 'minimum'],
    ['big=1e3', 'big', 'type'],
    ['big=1.0', 'big', 'type'],
    ['step=0.001', 'step', 'multipleOf'],
  ])('%s is a 400', async (query, parameter, code) => {
    expect(await ask(`GET /numbers?${query}`)).toEqual(refusal([error({ parameter, code })]));
  });

  test('of headers', async () => {
    expect(await ask('GET /numbers', { headers: { 'x-count': '3' } })).toMatchObject({
      status: 200,
      body: { headers: { 'x-count': 3 } },
    });
    expect(await ask('GET /numbers', { headers: { 'x-count': '3.0' } })).toEqual(
      refusal([error({ header: 'X-Count', code: 'type' })]),
    );
  });

  test.each([
    ['{"big":9007199254740993}', '/big', 'maximum'],
    ['{"any":9007199254740993}', '/any', 'maximum'],
    ['{"any":1.5}', '/any', 'type'],
    ['{"price":19.999}', '/price', 'multipleOf'],
  ])('%s in a body is a 400', async (text, pointer, code) => {
    expect(await ask('POST /numbers', { text })).toEqual(refusal([error({ pointer, code })]));
  });

  // JSON Schema 2020-12, core 6.3: 1.0 is an integer in JSON; it is only text that is not read as one.
  test.each(['{"any":1.0,"price":19.99}', '{"any":1e0,"price":1999e-2}'])('%s in a body', async (text) => {
    expect(await ask('POST /numbers', { text })).toMatchObject({
      status: 200,
      body: { body: { any: 1, price: 19.99 } },
    });
  });
});

describe('properties of one direction', () => {
  const cup = { size: 'small', price: 1.1, owner: { name: 'Ada', password: 'secret' } };
  let seen: unknown;
  const keep = probe.start({
    createCup: async ({ body }) => {
      seen = body;
      const given = body as typeof cup;
      return { status: 201, body: { ...given, id: '7', owner: { name: given.owner.name, number: 1 } } };
    },
  });
  afterAll(() => keep.close());
  const create = (payload: object) => keep.inject({ method: 'POST', url: '/v1/cups', payload });

  test('what is readOnly is not demanded of a request, though it is required', async () => {
    const response = await create(cup);
    expect([response.statusCode, response.body]).toEqual([201, expect.not.stringContaining('secret')]);
    expect(seen).toEqual(cup);
  });

  test('what is readOnly is refused in a request, at any depth', async () => {
    const owner = { ...cup.owner, number: 1 };
    const response = await create({ ...cup, id: '7', owner, spare: [{ ...cup, id: '8' }] });
    expect(response.statusCode).toBe(400);
    const found = (response.json().errors as { pointer: string; code: string }[]).map(({ pointer, code }) => [
      pointer,
      code,
    ]);
    expect(found.sort()).toEqual([
      ['/id', 'read-only'],
      ['/owner/number', 'read-only'],
      ['/spare/0/id', 'read-only'],
    ]);
  });

  test('what is writeOnly and required is demanded', async () => {
    const response = await create({ ...cup, owner: { name: 'Ada' } });
    expect(response.json().errors).toMatchObject([{ pointer: '/owner/password', code: 'required' }]);
  });
});

describe('headers of the kit have the bounds of the contract', () => {
  const quiet = probe.start({
    getCup: async () => ({
      status: 200,
      headers: { etag: '"abc"' },
      body: { id: '7', size: 'small', price: null, owner: { name: 'A', number: 1 } },
    }),
  });
  afterAll(() => quiet.close());
  const get = (etag: string) => quiet.inject({ method: 'GET', url: '/v1/cups/7', headers: { 'if-none-match': etag } });

  test('If-None-Match', async () => {
    expect((await get('"abc"')).statusCode).toBe(304);
    expect((await get('"abcd"')).statusCode).toBe(200);
    const long = await get('"abcdefghijkl"');
    expect(long.json().errors).toMatchObject([{ header: 'If-None-Match', code: 'maxLength' }]);
    const other = await get('W/"abc"');
    expect(other.json().errors).toMatchObject([{ header: 'If-None-Match', code: 'pattern' }]);
  });

  test('Idempotency-Key: the shorter bound decides, and one error is one error', async () => {
    const put = (key: string) => ask('PUT /cups/7', { headers: { 'idempotency-key': key }, json: {} });
    const headers = async (key: string) =>
      ((await put(key)).body.errors as { header?: string; code: string }[]).filter(
        ({ header }) => header !== undefined,
      );
    expect(await headers('123456789')).toMatchObject([{ header: 'Idempotency-Key', code: 'maxLength' }]);
    expect(await headers('a b')).toMatchObject([{ header: 'Idempotency-Key', code: 'pattern' }]);
    expect(await headers('12345678')).toEqual([]);
  });

  // OpenAPI 3.1, Parameter Object: definitions of Accept, Content-Type and Authorization are ignored.
  test('a parameter that describes Accept is ignored', async () => {
    expect((await get('"abc"')).statusCode).toBe(304);
  });
});

describe('an operation without a body', () => {
  const headers = { 'idempotency-key': 'k' };
  const start = probe.start({
    startJob: async ({ idempotency }) => {
      const response = { status: 204 };
      idempotency?.receiptFor(response).takeRow();
      return response;
    },
  });
  afterAll(() => start.close());
  const send = (payload?: string) =>
    start.inject({
      method: 'POST',
      url: '/v1/jobs',
      headers: payload === undefined ? headers : { ...headers, 'content-type': 'application/json' },
      ...(payload === undefined ? {} : { payload }),
    });

  test('accepts {}', async () => {
    for (const payload of [undefined, '{}', '']) expect((await send(payload)).statusCode).toBe(204);
  });
  test.each(['{"a":1}', '[]', '0', '"{}"', 'null'])('refuses %s', async (payload) => {
    expect((await send(payload)).json()).toMatchObject({ status: 400, errors: [{ code: 'no-body' }] });
  });
});

test('the generated client reaches every kind of path', async () => {
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const client = (await probe.client())['createProbeClient']!({ baseUrl: `http://127.0.0.1:${port}/v1` });
  const id = 'a/b:wash';
  const calls: [string, object, object][] = [
    ['washCup', { path: { 'cup-id': id } }, { params: { 'cup-id': id } }],
    ['touchCup', { path: { 'cup-id': id } }, { params: { 'cup-id': id } }],
    ['getStar', {}, { params: {} }],
    ['getAny', { path: { $name: '?' } }, { params: { $name: '?' } }],
    ['getRange', { path: { from: 1, to: 2 } }, { params: { from: 1, to: 2 } }],
    ['searchCups', { body: { limit: 5, sizes: [1], hot: true } }, { body: { limit: 5, sizes: [1], hot: true } }],
  ];
  for (const [operation, request, want] of calls)
    expect(await client[operation]!(request)).toMatchObject({ status: 200, data: { operation, ...want } });
});
