import { testId } from '@coffeemesh/testing';
import { as, authorise, get, startHarness, type Harness } from '../harness.ts';

let harness: Harness;
beforeAll(async () => {
  harness = await startHarness();
});
afterAll(() => harness.close());

test('returns the payment with its ETag, and 304 when it has not changed', async () => {
  const payment = await authorise(harness);
  const response = await get(harness.app, `/payments/${payment.id}`);
  expect([response.statusCode, response.headers['etag'], response.json()]).toEqual([200, '"2"', payment]);
  const again = await harness.app.inject({
    url: `/v1/payments/${payment.id}`,
    headers: { authorization: await as.orders(), 'if-none-match': '"2"' },
  });
  expect([again.statusCode, again.body]).toEqual([304, '']);
});

test.each([
  ['its customer', as.customer, 200],
  ['another customer', as.otherCustomer, 404],
  ['a manager of its cafe', as.manager, 200],
  ['a manager of another cafe', as.otherManager, 404],
  ['a barista of its cafe', as.barista, 404],
  ['an administrator', as.administrator, 200],
  ['a service', as.orders, 200],
  ['a caller without the scope', as.noScopes, 403],
  ['a caller without a token', undefined, 401],
])('%s', async (_name, who, status) => {
  const { id } = await authorise(harness);
  expect((await get(harness.app, `/payments/${id}`, who === undefined ? '' : await who())).statusCode).toBe(status);
});

test('returns 404 for an unknown payment and 400 for an invalid id', async () => {
  expect((await get(harness.app, `/payments/${testId(404)}`)).statusCode).toBe(404);
  expect((await get(harness.app, '/payments/nonsense')).statusCode).toBe(400);
});
