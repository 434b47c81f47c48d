import { customer, london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('returns the catalogue setting with version 0 if nothing is set', async () => {
  const { id } = await products.product();
  const read = await products.call('GET', `/menus/${london}/products/${id}`, { as: manager });
  expect(read).toMatchObject({ status: 200, headers: { etag: '"0"' } });
  expect(read.body).toEqual({
    cafeId: london,
    productId: id,
    available: true,
    sizePrices: [],
    optionPrices: [],
    soldOut: false,
    soldOutReason: null,
    soldOutUntil: null,
    version: 0,
  });
  const headers = { 'if-none-match': '"0"' };
  expect((await products.call('GET', `/menus/${london}/products/${id}`, { as: manager, headers })).status).toBe(304);
});

test('returns 403 to other callers and 404 for unknown cafes and products', async () => {
  const { id } = await products.product();
  const read = (cafeId: string, productId: string, as = manager) =>
    products.call('GET', `/menus/${cafeId}/products/${productId}`, { as });
  expect((await read(tokyo, id)).status).toBe(403);
  expect((await read(london, id, customer)).status).toBe(403);
  expect((await read(london, tokyo)).status).toBe(404);
  const administrator = { ...manager, roles: [{ role: 'administrator' as const }] };
  expect((await read(tokyo, id, administrator)).status).toBe(200);
  expect((await read(id, id, administrator)).status).toBe(404);
});
