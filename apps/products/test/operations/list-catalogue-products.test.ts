import { customer, manager, startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

test('lists unpublished products and filters by publication', async () => {
  await products.product({ name: 'Flat white' });
  await products.product({ name: 'Secret special', published: false });
  const names = async (query: string) =>
    (await products.call('GET', `/catalogue-products?${query}`, { as: manager })).body.data.map(
      ({ name }: { name: string }) => name,
    );
  expect(await names('')).toEqual(['Flat white', 'Secret special']);
  expect(await names('published=false')).toEqual(['Secret special']);
  expect(await names('published=true&search=special')).toEqual([]);
});

test('returns 401 without a token and 403 without the scope', async () => {
  expect((await products.call('GET', '/catalogue-products')).status).toBe(401);
  expect((await products.call('GET', '/catalogue-products', { as: customer })).status).toBe(403);
});
