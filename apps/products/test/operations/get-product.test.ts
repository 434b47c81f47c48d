import { manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('returns a published product without a token, with its ETag', async () => {
  const product = await products.product();
  const read = await products.call('GET', `/products/${product.id}`);
  expect(read).toMatchObject({ status: 200, headers: { etag: '"1"' }, body: product });
  const again = await products.call('GET', `/products/${product.id}`, { headers: { 'if-none-match': 'W/"1"' } });
  expect(again.status).toBe(304);
});

test('returns 404 for an unpublished or deleted product', async () => {
  const { id } = await products.product({ published: false });
  expect((await products.call('GET', `/products/${id}`)).status).toBe(404);
  await products.call('DELETE', `/products/${id}`, { as: manager, headers: { 'if-match': '*' } });
  expect((await products.call('GET', `/products/${id}`)).status).toBe(404);
});
