import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const put = (productId: string, body: object, version = '"0"', cafeId = london) =>
  products.call('PUT', `/menus/${cafeId}/products/${productId}`, {
    as: manager,
    headers: { 'if-match': version },
    body,
  });
const pounds = (amount: number) => ({ amount, currency: 'GBP' });

test("shows the cafe's prices on its menu at once and publishes menu-changed", async () => {
  const { id, modifierGroups } = await products.product();
  const [whole, oat] = modifierGroups[0].options;
  await products.call('GET', `/menus/${london}`);
  await products.takeEvents();
  const set = await put(id, {
    available: true,
    sizePrices: [{ size: 'large', price: pounds(450) }],
    optionPrices: [{ optionId: oat.id, price: pounds(0) }],
  });
  expect(set).toMatchObject({
    status: 200,
    headers: { etag: '"1"' },
    body: { version: 1, sizePrices: [{ size: 'large' }] },
  });
  const { body } = await products.call('GET', `/menus/${london}`);
  const [item] = body.products.filter(({ productId }: { productId: string }) => productId === id);
  expect(item.sizes.map(({ price }: { price: object }) => price)).toEqual([pounds(360), pounds(450)]);
  expect(item.modifierGroups[0].options).toMatchObject([
    { id: whole.id, price: pounds(0) },
    { id: oat.id, price: pounds(0) },
  ]);
  expect(await products.takeEvents()).toMatchObject([
    { type: 'products.menu-changed.v1', subject: london, data: { cafeId: london } },
  ]);
});

test('removes an unavailable product from this menu only', async () => {
  const { id } = await products.product();
  await put(id, { available: false });
  const has = async (cafeId: string) =>
    (await products.call('GET', `/menus/${cafeId}`)).body.products.some(
      ({ productId }: { productId: string }) => productId === id,
    );
  expect([await has(london), await has(tokyo)]).toEqual([false, true]);
});

test('lets one of several parallel changes of one version succeed', async () => {
  const { id } = await products.product();
  for (const version of ['"0"', '"1"']) {
    const responses = await Promise.all(Array.from({ length: 4 }, () => put(id, { available: true }, version)));
    expect(responses.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
  }
});

test('returns 422 with every unknown size and option, duplicate and wrong currency', async () => {
  const { id } = await products.product();
  const price = { amount: 1, currency: 'JPY' };
  const refused = await put(id, {
    available: true,
    sizePrices: [
      { size: 'huge', price },
      { size: 'large', price: pounds(1) },
      { size: 'large', price: pounds(2) },
    ],
    optionPrices: [{ optionId: london, price: pounds(1) }],
  });
  expect(refused.status).toBe(422);
  expect(
    refused.body.errors.map(({ code, pointer }: { code: string; pointer: string }) => `${code} ${pointer}`),
  ).toEqual([
    'known-size /sizePrices/0/size',
    'known-option /optionPrices/0/optionId',
    'priced-once /sizePrices/2/size',
    'cafe-currency /sizePrices/0/price/currency',
  ]);
});

test('returns 412 for a stale version, 428 for a missing one, 403 for another cafe, 404 for an unknown product', async () => {
  const { id } = await products.product();
  expect((await put(id, { available: true }, '"3"')).status).toBe(412);
  expect(
    (await products.call('PUT', `/menus/${london}/products/${id}`, { as: manager, body: { available: true } })).status,
  ).toBe(428);
  expect((await put(id, { available: true }, '"0"', tokyo)).status).toBe(403);
  expect((await put(tokyo, { available: true })).status).toBe(404);
});
