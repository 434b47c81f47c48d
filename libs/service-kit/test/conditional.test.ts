import { bearer, exampleService, thing, thingId, type Input } from './example-service.ts';

const seen: Input[] = [];
const app = exampleService({
  patchThing: async (input) => {
    seen.push(input);
    return { status: 200, headers: { etag: '"4"' }, body: thing };
  },
  listThings: async () => ({ status: 200, body: { data: [thing], page: { nextCursor: 'a+b/c', hasMore: true } } }),
});
afterAll(() => app.close());

const url = `/v1/things/${thingId}`;
const patch = async (headers: Record<string, string> = {}) =>
  app.inject({
    method: 'PATCH',
    url,
    headers: { authorization: await bearer(), 'content-type': 'application/merge-patch+json', ...headers },
    payload: {},
  });

test.each([
  ['"3"', 3],
  [' "12" ', 12],
  ['*', undefined],
  ['"9999999999"', 2_147_483_647],
])('If-Match: %s is version %p', async (header, version) => {
  expect((await patch({ 'if-match': header })).statusCode).toBe(200);
  expect(seen.at(-1)?.ifMatch).toBe(version);
});

test.each(['3', 'W/"3"', '"three"', '"3", "4"', '""', '"99999999999"'])('If-Match: %s is a 400', async (header) => {
  const response = await patch({ 'if-match': header });
  expect(response.statusCode).toBe(400);
  expect(response.json().errors).toMatchObject([{ header: 'If-Match', code: 'entity-tag' }]);
});

test('no If-Match is a 428', async () => {
  const response = await patch();
  expect(response.statusCode).toBe(428);
  expect(response.json().type).toBe('/problems/if-match-required');
});

test.each(['"3"', 'W/"3"', '"1", "3"', '*'])('If-None-Match: %s of the current version is a 304', async (header) => {
  const headers = { authorization: await bearer(), 'if-none-match': header };
  const response = await app.inject({ method: 'GET', url, headers });
  expect(response.statusCode).toBe(304);
  expect(response.body).toBe('');
  expect(response.headers['etag']).toBe('"3"');
});

test.each(['"2"', 'nonsense'])('If-None-Match: %s does not match the current version: 200', async (header) => {
  const headers = { authorization: await bearer(), 'if-none-match': header };
  const response = await app.inject({ method: 'GET', url, headers });
  expect(response.statusCode).toBe(200);
  expect(response.json()).toEqual(thing);
});

test('HEAD is GET without the body', async () => {
  const response = await app.inject({ method: 'HEAD', url, headers: { authorization: await bearer() } });
  expect(response.statusCode).toBe(200);
  expect(response.body).toBe('');
  expect(response.headers['etag']).toBe('"3"');
});

test('a page links to the next one', async () => {
  const response = await app.inject({ method: 'GET', url: '/v1/things?limit=1&cursor=old&tag=a&tag=b' });
  const next = /^<(.*)>; rel="next"$/.exec(String(response.headers['link']))?.[1] ?? '';
  expect(next).toBe('/v1/things?limit=1&cursor=a%2Bb%2Fc&tag=a&tag=b');
  expect((await app.inject({ method: 'GET', url: next })).statusCode).toBe(200);
});

test('a response without a body has no content', async () => {
  const response = await app.inject({ method: 'POST', url: '/v1/things/count' });
  expect(response.statusCode).toBe(204);
  expect(response.body).toBe('');
  expect(response.headers).not.toHaveProperty('content-type');
});
