import { flatWhite, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const remove = (id: string, version = '"1"') =>
  products.call('DELETE', `/products/${id}`, { as: manager, headers: { 'if-match': version } });

test('deletes an unpublished product, publishes product-deleted and frees the name', async () => {
  const product = await products.product({ name: 'Babyccino', published: false });
  await products.takeEvents();
  expect((await remove(product.id)).status).toBe(204);
  expect(await products.takeEvents()).toMatchObject([{ type: 'products.product-deleted.v1', subject: product.id }]);
  expect((await products.call('GET', '/catalogue-products', { as: manager })).body.data).toEqual([]);
  expect((await remove(product.id)).status).toBe(404);
  const successor = { ...flatWhite(product.categoryId), name: 'Babyccino' };
  expect((await products.call('POST', '/products', { as: manager, body: successor })).status).toBe(201);
});

test('returns 409 for a published product', async () => {
  const { id } = await products.product();
  expect(await remove(id)).toMatchObject({ status: 409, body: { type: '/problems/product-published' } });
  expect((await products.call('GET', `/products/${id}`)).status).toBe(200);
});

test('returns 412 for a stale version and 428 for a missing one', async () => {
  const { id } = await products.product({ published: false });
  expect((await remove(id, '"2"')).status).toBe(412);
  expect((await products.call('DELETE', `/products/${id}`, { as: manager })).status).toBe(428);
});
