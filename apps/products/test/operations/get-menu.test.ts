import { london, manager, startHarness, tokyo, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const menuOf = (cafeId: string, headers = {}) => products.call('GET', `/menus/${cafeId}`, { headers });

test("returns each menu in the cafe's currency with categories in order", async () => {
  const { id, categoryId } = await products.product({ name: 'Flat white' });
  await products.product({
    name: 'Only in London',
    sizes: [{ code: 'one', name: 'One', prices: [{ amount: 1, currency: 'GBP' }] }],
    modifierGroups: [],
  });
  await products.product({ name: 'Draft', published: false });
  const { status, body } = await menuOf(tokyo);
  expect(status).toBe(200);
  expect(body).toMatchObject({ cafeId: tokyo, currency: 'JPY', categories: [{ id: categoryId }] });
  expect(body.products).toHaveLength(1);
  expect(body.products[0]).toMatchObject({
    productId: id,
    sizes: [
      { code: 'regular', price: { amount: 560, currency: 'JPY' }, soldOut: false },
      { code: 'large', price: { amount: 640, currency: 'JPY' }, soldOut: false },
    ],
    modifierGroups: [
      { minimum: 1, options: [{ name: 'Whole milk', isDefault: true }, { price: { amount: 70, currency: 'JPY' } }] },
    ],
    soldOut: false,
    soldOutReason: null,
    soldOutUntil: null,
  });
  expect((await menuOf(london)).body.products).toHaveLength(2);
});

test('changes the entity tag only when the content changes', async () => {
  const first = await menuOf(london);
  const etag = String(first.headers['etag']);
  expect((await menuOf(london, { 'if-none-match': etag })).status).toBe(304);
  await products.product();
  const changed = await menuOf(london, { 'if-none-match': etag });
  expect(changed.status).toBe(200);
  expect(changed.headers['etag']).not.toBe(etag);
});

test('caches the menu for five minutes', async () => {
  const { id } = await products.product();
  const first = await menuOf(london);
  await products.admin.query('UPDATE product SET published = false WHERE id = $1', [id]);
  products.clock.advance(5 * 60_000 - 1);
  expect((await menuOf(london)).body).toEqual(first.body);
  products.clock.advance(1);
  expect((await menuOf(london)).body.products).toHaveLength(first.body.products.length - 1);
});

test('ends a sold-out mark at its instant without another write', async () => {
  const { id } = await products.product();
  const until = new Date(products.clock.now().getTime() + 60_000).toISOString();
  await products.call('PUT', `/menus/${london}/products/${id}/sold-out`, { as: manager, body: { until } });
  const readMenuProduct = async () =>
    (await menuOf(london)).body.products.find(({ productId }: { productId: string }) => productId === id);
  expect(await readMenuProduct()).toMatchObject({ soldOut: true, soldOutReason: 'marked', soldOutUntil: until });
  products.clock.advance(60_000);
  expect(await readMenuProduct()).toMatchObject({ soldOut: false, soldOutReason: null, soldOutUntil: null });
});

test('returns 404 for an unknown cafe', async () => {
  expect(await menuOf('01900000-0000-7000-8000-000000000404')).toMatchObject({
    status: 404,
    body: { type: '/problems/not-found' },
  });
});
