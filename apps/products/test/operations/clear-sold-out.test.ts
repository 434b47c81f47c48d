import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const clear = (productId: string, cafeId = london) =>
  products.call('DELETE', `/menus/${cafeId}/products/${productId}/sold-out`, { as: manager });

test('puts the product on sale again and publishes product-back; without a mark nothing changes', async () => {
  const { id } = await products.product();
  await products.call('PUT', `/menus/${london}/products/${id}/sold-out`, { as: manager, body: { until: null } });
  await products.takeEvents();
  expect((await clear(id)).status).toBe(204);
  expect((await products.call('GET', `/menus/${london}`)).body.products).toMatchObject([{ soldOut: false }]);
  expect(await products.takeEvents()).toMatchObject([
    { type: 'products.product-back.v1', subject: id, data: { cafeId: london, productId: id } },
  ]);
  expect((await clear(id)).status).toBe(204);
  expect(await products.takeEvents()).toEqual([]);
});

test('returns 403 for another cafe and 404 for an unknown product', async () => {
  const { id } = await products.product();
  expect((await clear(id, tokyo)).status).toBe(403);
  expect((await clear(tokyo)).status).toBe(404);
});
