import { manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const headers = { 'if-match': '"1"' };

test('deletes an empty category', async () => {
  const id = await products.category();
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager, headers })).status).toBe(204);
  expect((await products.call('GET', `/categories/${id}`)).status).toBe(404);
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager, headers })).status).toBe(404);
});

test('returns 409 until the last product of the category is deleted', async () => {
  const { id, categoryId } = await products.product({ published: false });
  const refused = await products.call('DELETE', `/categories/${categoryId}`, { as: manager, headers });
  expect(refused).toMatchObject({ status: 409, body: { type: '/problems/category-in-use' } });
  await products.call('DELETE', `/products/${id}`, { as: manager, headers });
  expect((await products.call('DELETE', `/categories/${categoryId}`, { as: manager, headers })).status).toBe(204);
});

test('returns 412 for a stale version and 428 for a missing one', async () => {
  const id = await products.category();
  expect(
    (await products.call('DELETE', `/categories/${id}`, { as: manager, headers: { 'if-match': '"2"' } })).status,
  ).toBe(412);
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager })).status).toBe(428);
});
