import { manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const headers = { 'if-match': '"1"' };

test('an empty category goes', async () => {
  const id = await products.category();
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager, headers })).status).toBe(204);
  expect((await products.call('GET', `/categories/${id}`)).status).toBe(404);
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager, headers })).status).toBe(404);
});

test('one with products stays, until the last of them is deleted', async () => {
  const { id, categoryId } = await products.product({ published: false });
  const refused = await products.call('DELETE', `/categories/${categoryId}`, { as: manager, headers });
  expect(refused).toMatchObject({ status: 409, body: { type: '/problems/category-in-use' } });
  await products.call('DELETE', `/products/${id}`, { as: manager, headers });
  expect((await products.call('DELETE', `/categories/${categoryId}`, { as: manager, headers })).status).toBe(204);
});

test('a stale version is a 412, a missing one a 428', async () => {
  const id = await products.category();
  expect(
    (await products.call('DELETE', `/categories/${id}`, { as: manager, headers: { 'if-match': '"2"' } })).status,
  ).toBe(412);
  expect((await products.call('DELETE', `/categories/${id}`, { as: manager })).status).toBe(428);
});
