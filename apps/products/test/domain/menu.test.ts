import { catalogueSetting, buildMenu, type CatalogueProduct } from '../../src/domain/menu.ts';
import { noMarks } from '../../src/domain/sold-out.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const jpy = (amount: number) => ({ amount, currency: 'JPY' });
const category = { id: 'coffee', name: 'Coffee', description: null };
const latte: CatalogueProduct = {
  id: 'latte',
  categoryId: 'coffee',
  kind: 'beverage',
  name: 'Latte',
  description: null,
  pictureUrl: null,
  sizes: [
    { code: 'small', name: 'Small', prices: [gbp(300), jpy(450)] },
    { code: 'large', name: 'Large', prices: [gbp(350), jpy(550)], nutrition: { energyKilocalories: 190 } },
  ],
  modifierGroups: [
    {
      id: 'milk',
      name: 'Milk',
      minimum: 1,
      maximum: 1,
      options: [{ id: 'whole', name: 'Whole', prices: [gbp(0), jpy(0)], isDefault: true, allergens: ['milk'] }],
    },
  ],
  allergens: [],
  diets: [],
};
const menuOf = (over: { currency?: string; product?: object; setting?: object; marks?: object } = {}) =>
  buildMenu({
    cafeId: 'london',
    currency: over.currency ?? 'GBP',
    categories: [category, { id: 'empty', name: 'Empty', description: null }],
    products: [
      {
        product: { ...latte, ...over.product },
        setting: { ...catalogueSetting, ...over.setting },
        marks: { ...noMarks, ...over.marks },
      },
    ],
  });

test('uses the catalogue prices in the currency of the cafe', () => {
  const { products, categories } = menuOf({ currency: 'JPY' });
  expect(products[0]?.sizes).toEqual([
    { code: 'small', name: 'Small', price: jpy(450), soldOut: false },
    { code: 'large', name: 'Large', price: jpy(550), nutrition: { energyKilocalories: 190 }, soldOut: false },
  ]);
  expect(products[0]?.modifierGroups[0]?.options).toEqual([
    { id: 'whole', name: 'Whole', price: jpy(0), isDefault: true, allergens: ['milk'], soldOut: false },
  ]);
  expect(categories).toEqual([category]);
});

test("uses the cafe's prices before the catalogue's, also where the catalogue has none", () => {
  const sizePrices = [{ size: 'small', price: { amount: 5, currency: 'USD' } }];
  const optionPrices = [{ optionId: 'whole', price: { amount: 1, currency: 'USD' } }];
  const { products } = menuOf({ currency: 'USD', setting: { sizePrices, optionPrices } });
  expect(products[0]?.sizes).toMatchObject([{ code: 'small', price: { amount: 5, currency: 'USD' } }]);
});

test.each([
  ['an unavailable product', { setting: { available: false } }],
  ['a product without a price in the currency', { currency: 'USD' }],
  [
    'a product with a required group without options',
    { currency: 'USD', setting: { sizePrices: [{ size: 'small', price: { amount: 5, currency: 'USD' } }] } },
  ],
])('%s is left out, with its category', (_what, over) => {
  expect(menuOf(over)).toMatchObject({ products: [], categories: [] });
});

test.each([
  ['no mark', {}, false, null],
  ['a manual mark', { manual: { until: null } }, true, 'marked'],
  ['one size of two', { sizes: ['small'] }, false, null],
  ['all sizes', { sizes: ['small', 'large'] }, true, 'out-of-stock'],
  ['the only milk', { options: ['whole'] }, true, 'out-of-stock'],
  ['both', { manual: { until: new Date(0) }, options: ['whole'] }, true, 'marked'],
])('marks: %s', (_what, marks, soldOut, soldOutReason) => {
  expect(menuOf({ marks }).products).toMatchObject([{ soldOut, soldOutReason }]);
});
