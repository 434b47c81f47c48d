import { startHarness, type Harness } from '../harness.ts';

let products: Harness;
beforeAll(async () => {
  products = await startHarness();
});
afterAll(() => products.close());

const names = async (query: string): Promise<string[]> => {
  const { body } = await products.call('GET', `/products?${query}`);
  return body.data.map(({ name }: { name: string }) => name);
};

test('filters published products by search, category, kind, allergens and diet, and sorts them', async () => {
  const cake = await products.product({
    name: 'Carrot cake',
    kind: 'food',
    allergens: ['nuts', 'eggs'],
    diets: ['vegetarian'],
    description: '100 % homemade',
  });
  products.clock.advance(1000);
  await products.product({
    name: 'Brownie',
    kind: 'food',
    allergens: ['gluten'],
    diets: ['vegan', 'vegetarian'],
    description: null,
  });
  products.clock.advance(1000);
  await products.product({
    name: 'Espresso_blend',
    kind: 'goods',
    modifierGroups: [],
    description: 'Beans for CARROT lovers',
  });
  await products.product({ name: 'Secret special', published: false });

  expect(await names('')).toEqual(['Brownie', 'Carrot cake', 'Espresso_blend']);
  expect(await names('search=carrot')).toEqual(['Carrot cake', 'Espresso_blend']);
  expect(await names('search=%25')).toEqual(['Carrot cake']);
  expect(await names('search=_')).toEqual(['Espresso_blend']);
  expect(await names(`categoryId=${cake.categoryId}`)).toEqual(['Carrot cake']);
  expect(await names('kind=food')).toEqual(['Brownie', 'Carrot cake']);
  expect(await names('allergenFree=nuts')).toEqual(['Brownie', 'Espresso_blend']);
  expect(await names('allergenFree=nuts&allergenFree=gluten')).toEqual(['Espresso_blend']);
  expect(await names('diet=vegan')).toEqual(['Brownie']);
  expect(await names('sort=-createdAt')).toEqual(['Espresso_blend', 'Brownie', 'Carrot cake']);
  expect(await names('sort=createdAt&kind=food&search=o')).toEqual(['Carrot cake', 'Brownie']);
});

test('pages contain every product once in every order', async () => {
  for (const sort of ['name', '-name', 'createdAt', '-createdAt']) {
    const all = await names(`sort=${sort}`);
    const first = await products.call('GET', `/products?sort=${sort}&limit=2`);
    const second = await products.call('GET', `/products?sort=${sort}&limit=2&cursor=${first.body.page.nextCursor}`);
    expect([...first.body.data, ...second.body.data].map(({ name }) => name)).toEqual(all);
    expect(second.body.page).toEqual({ nextCursor: null, hasMore: false });
  }
});

test('returns 400 for an unknown filter or filter value', async () => {
  expect((await products.call('GET', '/products?colour=red')).status).toBe(400);
  expect((await products.call('GET', '/products?published=false')).status).toBe(400);
  expect((await products.call('GET', '/products?allergenFree=sugar')).status).toBe(400);
});
