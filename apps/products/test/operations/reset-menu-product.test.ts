import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const path = (productId: string, cafeId = london) => `/menus/${cafeId}/products/${productId}`;
const reset = (productId: string, version: string, cafeId = london) =>
  products.call('DELETE', path(productId, cafeId), { as: manager, headers: { 'if-match': version } });

test('resets the setting to the catalogue and increments the version', async () => {
  const { id } = await products.product();
  await products.call('PUT', path(id), { as: manager, headers: { 'if-match': '"0"' }, body: { available: false } });
  await products.takeEvents();
  expect((await reset(id, '"1"')).status).toBe(204);
  const { body } = await products.call('GET', path(id), { as: manager });
  expect(body).toMatchObject({ available: true, sizePrices: [], version: 2 });
  expect((await products.call('GET', `/menus/${london}`)).body.products).toMatchObject([{ productId: id }]);
  expect(await products.takeEvents()).toMatchObject([{ type: 'products.menu-changed.v1', subject: london }]);
});

test('returns 412 for a stale version, 428 for a missing one, 403 for another cafe, 404 for an unknown product', async () => {
  const { id } = await products.product();
  expect((await reset(id, '"1"')).status).toBe(412);
  expect((await products.call('DELETE', path(id), { as: manager })).status).toBe(428);
  expect((await reset(id, '"0"', tokyo)).status).toBe(403);
  expect((await reset(tokyo, '"0"')).status).toBe(404);
});
