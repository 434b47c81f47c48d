import { flatWhite, manager, startHarness, prices, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('keeps groups and options with ids, creates those without, removes the rest', async () => {
  const product = await products.product();
  const [milk] = product.modifierGroups;
  const [whole] = milk.options;
  await products.takeEvents();
  products.clock.advance(60_000);
  const body = {
    ...flatWhite(product.categoryId),
    name: 'Flat white No. 2',
    modifierGroups: [
      {
        ...milk,
        options: [
          { id: whole.id, name: 'Cow', prices: prices(0, 0) },
          { name: 'Soya', prices: prices(40, 60) },
        ],
      },
    ],
  };
  const headers = { 'if-match': '"1"' };
  const replaced = await products.call('PUT', `/products/${product.id}`, { as: manager, headers, body });
  expect(replaced).toMatchObject({
    status: 200,
    headers: { etag: '"2"' },
    body: { createdAt: product.createdAt, updatedAt: '2026-05-04T08:01:00.000Z', version: 2, diets: ['vegetarian'] },
  });
  const [group] = replaced.body.modifierGroups;
  expect(group.id).toBe(milk.id);
  expect(group.options[0]).toMatchObject({ id: whole.id, name: 'Cow', isDefault: false, allergens: [] });
  expect(group.options[1].id).not.toBe(milk.options[1].id);
  expect(await products.takeEvents()).toMatchObject([
    { type: 'products.product-updated.v1', subject: product.id, data: { name: 'Flat white No. 2', version: 2 } },
  ]);
});

test("returns 422 for an id of another product's option and for a duplicate id", async () => {
  const other = await products.product();
  const { id, categoryId, modifierGroups } = await products.product();
  const [milk] = modifierGroups;
  const foreign = other.modifierGroups[0].options[0].id;
  const options = [milk.options[0].id, milk.options[0].id, foreign].map((optionId, i) => ({
    id: optionId,
    name: `Milk ${i}`,
    prices: prices(0, 0),
  }));
  const body = { ...flatWhite(categoryId), modifierGroups: [{ ...milk, options }] };
  const refused = await products.call('PUT', `/products/${id}`, { as: manager, headers: { 'if-match': '"1"' }, body });
  expect(refused).toMatchObject({
    status: 422,
    body: {
      errors: [
        { code: 'ids-of-this-product', pointer: '/modifierGroups/0/options/2/id' },
        { code: 'id-once', pointer: '/modifierGroups/0/options/1/id' },
      ],
    },
  });
});

test('returns 412 for a stale version, 428 for a missing one, 404 for an unknown product, 409 for a taken name', async () => {
  const taken = await products.product();
  const { id, categoryId } = await products.product();
  const body = { ...flatWhite(categoryId), name: 'Piccolo' };
  const put = (headers: Record<string, string>, changes: object = {}) =>
    products.call('PUT', `/products/${id}`, { as: manager, headers, body: { ...body, ...changes } });
  expect((await put({ 'if-match': '"9"' })).status).toBe(412);
  expect((await put({})).status).toBe(428);
  expect((await put({ 'if-match': 'W/"1"' })).status).toBe(400);
  expect((await put({ 'if-match': '"1"' }, { name: taken.name })).body.type).toBe('/problems/product-name-taken');
  const unknown = await products.call('PUT', `/products/${categoryId}`, {
    as: manager,
    headers: { 'if-match': '*' },
    body,
  });
  expect(unknown.status).toBe(404);
});
