import { customer, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('creates a category with defaults for missing fields', async () => {
  const created = await products.call('POST', '/categories', { as: manager, body: { name: 'Coffee' } });
  expect(created).toMatchObject({
    status: 201,
    headers: { etag: '"1"', location: `/v1/categories/${created.body.id}` },
    body: { name: 'Coffee', description: null, position: 1000, createdAt: '2026-05-04T08:00:00.000Z', version: 1 },
  });
});

test('returns 409 for an existing name in any letter case', async () => {
  await products.call('POST', '/categories', { as: manager, body: { name: 'Cakes' } });
  const again = await products.call('POST', '/categories', { as: manager, body: { name: 'CAKES' } });
  expect(again).toMatchObject({
    status: 409,
    body: { type: '/problems/category-name-taken', errors: [{ pointer: '/name' }] },
  });
});

test('returns 400 without an idempotency key, 401 without a token, 403 without the scope', async () => {
  const body = { name: 'Tea' };
  const keyless = await products.call('POST', '/categories', { as: manager, body, headers: { 'idempotency-key': '' } });
  expect(keyless).toMatchObject({ status: 400, body: { errors: [{ header: 'Idempotency-Key' }] } });
  expect((await products.call('POST', '/categories', { body })).status).toBe(401);
  expect((await products.call('POST', '/categories', { as: customer, body })).status).toBe(403);
});
