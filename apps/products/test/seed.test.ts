import { readFile } from 'node:fs/promises';
import { productRules } from '../src/domain/product-rules.ts';
import { draftFromPatch } from '../src/domain/product.ts';
import { startHarness, type Harness } from './harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
  const seed = await readFile(new URL('../../../prisma/products/seed.sql', import.meta.url), 'utf8');
  await products.admin.query(seed);
  await products.admin.query(seed);
});
afterAll(() => products.close());

const demo = (end: string) => `0190c0de-0000-7000-8000-00000000${end}`;

test('every seeded product satisfies the product rules', async () => {
  const { body } = await products.call('GET', '/products?limit=100');
  expect(body.data).toHaveLength(31);
  for (const { id } of body.data) {
    const product = await products.deps.products.get(id);
    const hasCategory = await products.deps.categories.exists(product.categoryId);
    expect({
      id,
      faults: productRules.violations({ draft: draftFromPatch(product, {}), current: product, hasCategory }),
    }).toEqual({ id, faults: [] });
  }
});

test.each([
  ['ca01', 'GBP', 31],
  ['ca02', 'USD', 31],
  ['ca03', 'JPY', 30],
])('cafe %s sells it for %s, and nothing is sold out', async (cafe, currency, count) => {
  const { body } = await products.call('GET', `/menus/${demo(cafe)}`);
  expect(body.currency).toBe(currency);
  expect(body.products).toHaveLength(count);
  expect(body.products.filter(({ soldOut }: { soldOut: boolean }) => soldOut)).toEqual([]);
});
