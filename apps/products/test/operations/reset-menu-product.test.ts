import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const path = (productId: string, cafeId = london) => `/menus/${cafeId}/products/${productId}`;
const reset = (productId: string, version: string, cafeId = london) =>
  products.call('DELETE', path(productId, cafeId), { as: manager, headers: { 'if-match': version } });

test('the product is sold as the catalogue has it; versions go on counting', async () => {
  const { id } = await products.product();
  await products.call('PUT', path(id), { as: manager, headers: { 'if-match': '"0"' }, body: { available: false } });
  await products.takeEvents();
  expect((await reset(id, '"1"')).status).toBe(204);
  const { body } = await products.call('GET', path(id), { as: manager });
  expect(body).toMatchObject({ available: true, sizePrices: [], version: 2 });
  expect((await products.call('GET', `/menus/${london}`)).body.products).toMatchObject([{ productId: id }]);
  expect(await products.takeEvents()).toMatchObject([{ type: 'products.menu-changed.v1', subject: london }]);
});

test('stale is a 412, missing a 428, another cafe a 403, an unknown product a 404', async () => {
  const { id } = await products.product();
  expect((await reset(id, '"1"')).status).toBe(412);
  expect((await products.call('DELETE', path(id), { as: manager })).status).toBe(428);
  expect((await reset(id, '"0"', tokyo)).status).toBe(403);
  expect((await reset(tokyo, '"0"')).status).toBe(404);
});
