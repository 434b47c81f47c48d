import { customer, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('returns an unpublished product to people who edit the catalogue', async () => {
  const product = await products.product({ published: false });
  const read = await products.call('GET', `/catalogue-products/${product.id}`, { as: manager });
  expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: product });
  const headers = { 'if-none-match': '"1"' };
  expect((await products.call('GET', `/catalogue-products/${product.id}`, { as: manager, headers })).status).toBe(304);
  expect((await products.call('GET', `/catalogue-products/${product.id}`, { as: customer })).status).toBe(403);
});

test('returns 404 for a deleted product', async () => {
  const { id } = await products.product({ published: false });
  await products.call('DELETE', `/products/${id}`, { as: manager, headers: { 'if-match': '*' } });
  expect((await products.call('GET', `/catalogue-products/${id}`, { as: manager })).status).toBe(404);
});
