import { testIds } from '@coffeemesh/testing';
import { productRules } from '../../src/domain/product-rules.ts';
import { newProduct, draftFromPatch, applyProductDraft, type ProductDraft } from '../../src/domain/product.ts';

const prices = [{ amount: 300, currency: 'GBP' }];
const draft: ProductDraft = {
  categoryId: 'coffee',
  kind: 'beverage',
  name: 'Latte',
  sizes: [{ code: 'small', name: 'Small', prices }],
  modifierGroups: [
    { name: 'Milk', minimum: 0, maximum: 1, options: [{ name: 'Whole', prices, allergens: ['milk', 'milk'] }] },
  ],
};
const monday = new Date('2026-05-04T08:00:00.000Z');
const tuesday = new Date('2026-05-05T08:00:00.000Z');

test('creates a product with new ids and defaults, without changing the draft', () => {
  const before = structuredClone(draft);
  const product = newProduct(draft, testIds(), monday);
  expect(draft).toEqual(before);
  expect(product).toMatchObject({ description: null, allergens: [], published: false, createdAt: monday, version: 1 });
  expect(product.modifierGroups[0]?.options[0]).toMatchObject({ isDefault: false, allergens: ['milk'] });
  expect(new Set([product.id, product.modifierGroups[0]?.id, product.modifierGroups[0]?.options[0]?.id]).size).toBe(3);
});

test('an empty patch changes only version and update time', () => {
  const ids = testIds();
  const product = newProduct(draft, ids, monday);
  const same = applyProductDraft(product, draftFromPatch(product, {}), ids, tuesday);
  expect(same).toEqual({ ...product, updatedAt: tuesday, version: 2 });
});

test('a product with its existing ids breaks no rule', () => {
  const product = newProduct(draft, testIds(), monday);
  expect(productRules.violations({ draft: draftFromPatch(product, {}), current: product, hasCategory: true })).toEqual(
    [],
  );
});

test('what a draft sets is stored; ids of groups and options stay', () => {
  const given: ProductDraft = {
    ...draft,
    description: 'Hot',
    pictureUrl: 'https://pictures.example/latte.jpg',
    published: true,
    diets: ['vegetarian', 'vegetarian'],
    allergens: ['milk'],
    modifierGroups: [
      {
        id: 'milk',
        name: 'Milk',
        minimum: 1,
        maximum: 1,
        options: [{ id: 'whole', name: 'Whole', prices, isDefault: true, allergens: ['milk'] }],
      },
    ],
  };
  const product = newProduct(given, testIds(), monday);
  expect(product).toMatchObject({ ...given, diets: ['vegetarian'] });
  expect(newProduct({ ...draft, modifierGroups: undefined }, testIds(), monday).modifierGroups).toEqual([]);
});
