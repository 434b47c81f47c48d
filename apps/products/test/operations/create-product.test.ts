import { testId } from '@coffeemesh/testing';
import { customer, flatWhite, manager, startHarness, prices, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('creates a product with ids for its groups and options and publishes product-created', async () => {
  const body = flatWhite(await products.category());
  await products.takeEvents();
  const created = await products.call('POST', '/products', { as: manager, body });
  expect(created).toMatchObject({ status: 201, headers: { etag: '"1"', location: `/v1/products/${created.body.id}` } });
  expect(created.body).toMatchObject({
    name: 'Flat white',
    published: true,
    allergens: [],
    pictureUrl: null,
    version: 1,
  });
  expect(created.body.modifierGroups[0].options.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([
    true,
    false,
  ]);
  expect(await products.takeEvents()).toEqual([
    {
      type: 'products.product-created.v1',
      subject: created.body.id,
      data: {
        productId: created.body.id,
        categoryId: body.categoryId,
        kind: 'beverage',
        name: 'Flat white',
        published: true,
        version: 1,
        at: '2026-05-04T08:00:00.000Z',
      },
    },
  ]);
});

test('replays the first response for a repeated idempotency key and has no second effect', async () => {
  const body = { ...flatWhite(await products.category()), name: 'Cortado' };
  const headers = { 'idempotency-key': 'the-same' };
  const responses = await Promise.all(
    Array.from({ length: 5 }, () => products.call('POST', '/products', { as: manager, body, headers })),
  );
  expect(new Set(responses.map((response) => `${response.status} ${response.body.id}`)).size).toBe(1);
  expect((await products.call('GET', '/products?search=cortado')).body.data).toHaveLength(1);
  const other = await products.call('POST', '/products', {
    as: manager,
    body: { ...body, name: 'Gibraltar' },
    headers,
  });
  expect(other).toMatchObject({ status: 422, body: { type: '/problems/idempotency-key-reused' } });
});

test('returns 422 with a pointer for every violation', async () => {
  const body = {
    ...flatWhite(testId(404)),
    sizes: [
      { code: 'regular', name: 'Regular', prices: prices(360, 560) },
      { code: 'regular', name: 'Twin', prices: [{ amount: 1, currency: 'GBP' }] },
    ],
    modifierGroups: [
      {
        id: testId(405),
        name: 'Milk',
        minimum: 3,
        maximum: 1,
        options: [
          { name: 'Whole', prices: [...prices(0, 0), { amount: 5, currency: 'GBP' }], isDefault: true },
          { name: 'Oat', prices: prices(0, 0), isDefault: true },
        ],
      },
    ],
  };
  const { status, body: refusal } = await products.call('POST', '/products', { as: manager, body });
  expect(status).toBe(422);
  expect(refusal.errors.map(({ pointer, code }: { pointer: string; code: string }) => `${code} ${pointer}`)).toEqual([
    'category-exists /categoryId',
    'size-code-once /sizes/1/code',
    'currency-once /modifierGroups/0/options/0/prices/2/currency',
    'same-currencies /sizes/1/prices',
    'minimum-within-maximum /modifierGroups/0/minimum',
    'minimum-reachable /modifierGroups/0/minimum',
    'defaults-within-maximum /modifierGroups/0/options',
    'ids-of-this-product /modifierGroups/0/id',
  ]);
});

test('returns 409 for an existing name in any letter case', async () => {
  const { name, categoryId } = await products.product({ name: 'Espresso' });
  const again = await products.call('POST', '/products', {
    as: manager,
    body: { ...flatWhite(categoryId), name: name.toUpperCase() },
  });
  expect(again).toMatchObject({
    status: 409,
    body: { type: '/problems/product-name-taken', errors: [{ pointer: '/name', code: 'product-name-taken' }] },
  });
});

test('returns 400 with a pointer for each negative price and unknown field', async () => {
  const sizes = [{ code: 'regular', name: 'Regular', prices: [{ amount: -1, currency: 'GBP' }] }];
  const body = { ...flatWhite(testId(1)), sizes, surprise: 1 };
  const { status, body: refusal } = await products.call('POST', '/products', { as: manager, body });
  expect(status).toBe(400);
  const pointers = refusal.errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers).toEqual(expect.arrayContaining(['/surprise', '/sizes/0/prices/0/amount']));
});

test('returns 400 for text with U+0000', async () => {
  const body = { ...flatWhite(testId(1)), name: 'a\u0000b' };
  const refused = await products.call('POST', '/products', { as: manager, body });
  expect(refused).toMatchObject({ status: 400, body: { errors: [{ pointer: '/name' }] } });
});

test('returns 401 without a token and 403 without the scope', async () => {
  expect(await products.call('POST', '/products', { body: {} })).toMatchObject({ status: 401 });
  expect(await products.call('POST', '/products', { as: customer, body: {} })).toMatchObject({ status: 403 });
});
