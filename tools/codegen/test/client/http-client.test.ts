import { HttpClient } from '../../runtime/http-client.ts';
import { ProblemError } from '../../runtime/problem-error.ts';
import type { TransportRequest, TransportResponse } from '../../runtime/transport.ts';

const ok: TransportResponse = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":"a"}' };

/** A client whose requests are recorded and answered with `response`. */
const clientOf = (response: TransportResponse = ok, token?: () => string) => {
  const requests: TransportRequest[] = [];
  const transport = async (request: TransportRequest) => {
    requests.push(request);
    return response;
  };
  return { requests, client: new HttpClient({ baseUrl: 'http://orders/v1/', transport, ...(token ? { token } : {}) }) };
};

const get = { id: 'getOrder', method: 'GET', path: '/orders/{orderId}' };
const post = { id: 'createOrder', method: 'POST', path: '/orders', mediaType: 'application/json' };

describe('a request', () => {
  const accept = 'application/json, application/problem+json, */*;q=0.1';
  const cases = [
    {
      name: 'has its parameters in the path and the query',
      operation: get,
      input: {
        path: { orderId: 'a/b' },
        query: { status: ['paid', 'ready'], limit: 5, all: false, cursor: undefined },
      },
      want: {
        operationId: 'getOrder',
        url: 'http://orders/v1/orders/a%2Fb?status=paid&status=ready&limit=5&all=false',
        body: undefined,
        repeatable: true,
      },
    },
    {
      name: 'has a JSON body and an idempotency key',
      operation: post,
      input: { body: { items: [] }, idempotencyKey: 'k' },
      want: {
        url: 'http://orders/v1/orders',
        body: '{"items":[]}',
        headers: { accept, 'content-type': 'application/json', 'idempotency-key': 'k', authorization: 'Bearer t' },
        repeatable: true,
      },
    },
    {
      name: 'has a form',
      operation: { ...post, mediaType: 'application/x-www-form-urlencoded' },
      input: { body: { grant_type: 'client_credentials', scope: 'a b' } },
      want: { body: 'grant_type=client_credentials&scope=a+b', repeatable: false },
    },
    {
      name: 'has no content type without a body',
      operation: post,
      input: { headers: { Traceparent: '00-a-b-01', 'X-None': undefined } },
      want: { headers: { accept, authorization: 'Bearer t', traceparent: '00-a-b-01' }, body: undefined },
    },
    {
      name: 'has the version headers',
      operation: { ...get, method: 'PUT' },
      input: { path: { orderId: 'a' }, ifMatch: '"3"', ifNoneMatch: '"2"' },
      want: {
        headers: { accept, authorization: 'Bearer t', 'if-match': '"3"', 'if-none-match': '"2"' },
        repeatable: true,
      },
    },
  ];
  test.each(cases)('$name', async ({ operation, input, want }) => {
    const { client, requests } = clientOf(ok, () => 't');
    await client.call(operation, input);
    expect(requests).toEqual([expect.objectContaining(want)]);
  });

  test.each(['', '.', '..', undefined])('never leads to another path: %p', async (orderId) => {
    const { client, requests } = clientOf();
    await expect(client.call(get, { path: { orderId } })).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});

describe('a response', () => {
  const cases: { name: string; given: TransportResponse; want: unknown }[] = [
    { name: 'of JSON', given: ok, want: { id: 'a' } },
    {
      name: 'of a JSON media type',
      given: { ...ok, headers: { 'content-type': 'application/geo+json; charset=utf-8' } },
      want: { id: 'a' },
    },
    { name: 'of text', given: { ...ok, headers: { 'content-type': 'text/csv' }, body: 'a,b' }, want: 'a,b' },
    { name: 'without a body', given: { status: 304, headers: {}, body: '' }, want: undefined },
  ];
  test.each(cases)('$name', async ({ given, want }) => {
    const response = await clientOf(given).client.call(get, { path: { orderId: 'a' } });
    expect(response).toEqual({ status: given.status, headers: given.headers, data: want });
  });
});

describe('a response of 400 or more', () => {
  const refused = async (response: TransportResponse): Promise<unknown> =>
    clientOf(response)
      .client.call(get, { path: { orderId: 'a' } })
      .then(
        () => undefined,
        (error: unknown) => error,
      );

  test('is thrown with its problem details', async () => {
    const errors = [{ pointer: '/items/0/productId', code: 'out-of-stock', detail: 'Sold out.' }];
    const problem = {
      type: '/problems/out-of-stock',
      title: 'Out of stock',
      status: 409,
      detail: 'Sold out.',
      requestId: 'r',
      errors,
      cafeId: 'c',
    };
    const error = await refused({
      status: 409,
      headers: { 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': '7' },
      body: JSON.stringify(problem),
    });
    const { cafeId: _, ...known } = problem;
    expect(error).toMatchObject({
      ...known,
      name: 'ProblemError',
      retryAfterSeconds: 7,
      document: problem,
    });
    expect(String(error)).toBe('ProblemError: Sold out.');
    expect(ProblemError.is(error, 'out-of-stock')).toBe(true);
    expect(ProblemError.is(error, 'payment-declined')).toBe(false);
  });

  test.each([
    { name: 'without problem details', headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
    { name: 'with broken ones', headers: { 'content-type': 'application/problem+json' }, body: '{' },
    { name: 'with none at all', headers: { 'content-type': 'application/problem+json' }, body: 'null' },
  ])('$name is one of no type', async ({ headers, body }) => {
    const error = await refused({ status: 502, headers: { ...headers, 'request-id': 'r' }, body });
    expect(error).toMatchObject({
      type: 'about:blank',
      title: 'The service responded with 502',
      status: 502,
      errors: [],
      requestId: 'r',
    });
  });
});
