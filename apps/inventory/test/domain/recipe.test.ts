import type { Item } from '../../src/domain/item.ts';
import { recipeRules } from '../../src/domain/recipe-rules.ts';
import { itemIdsOf, newRecipe, replacedRecipe, type RecipeDraft } from '../../src/domain/recipe.ts';

const now = new Date('2026-05-04T08:00:00.000Z');
const item = (id: string, unit: Item['unit']): Item => ({
  id,
  name: id,
  kind: 'ingredient',
  unit,
  createdAt: now,
  updatedAt: now,
  version: 1,
});
const items = new Map([item('milk', 'ml'), item('beans', 'g')].map((each) => [each.id, each]));
const line = (itemId: string, amount: number, unit: 'g' | 'kg' | 'ml' | 'l') => ({
  itemId,
  quantity: { amount, unit },
});
const latte: RecipeDraft = {
  sizes: [{ size: 'regular', lines: [line('beans', 18, 'g')] }],
  options: [{ optionId: 'whole', size: null, lines: [line('milk', 1, 'l')] }],
};
const violationsOf = (draft: RecipeDraft) =>
  recipeRules.violations({ draft, items }).map(({ code, pointer }) => `${code} ${pointer}`);

test('converts quantities to the units of the items and leaves the draft unchanged', () => {
  const before = structuredClone(latte);
  const recipe = newRecipe('latte', latte, items, now);
  expect(recipe.options[0]?.lines).toEqual([{ itemId: 'milk', quantity: { amount: 1000, unit: 'ml' } }]);
  expect(latte).toEqual(before);
  expect(itemIdsOf(latte, latte)).toEqual(['beans', 'milk']);
  const without = replacedRecipe(recipe, { sizes: [] }, items, now);
  expect(without).toEqual({ ...recipe, sizes: [], options: [], version: 2 });
});

test('accepts a valid recipe', () => {
  expect(violationsOf(latte)).toEqual([]);
  const bySize = ['regular', 'large'].map((size) => ({ optionId: 'whole', size, lines: [line('milk', 1, 'ml')] }));
  expect(violationsOf({ sizes: [], options: bySize })).toEqual([]);
});

test.each<[string, RecipeDraft, string[]]>([
  [
    'an unknown item',
    { sizes: [{ size: 'one', lines: [line('soap', 1, 'ml')] }] },
    ['item-exists /sizes/0/lines/0/itemId'],
  ],
  [
    'a unit that does not fit',
    { sizes: [{ size: 'one', lines: [line('milk', 1, 'kg')] }] },
    ['unit-fits-item /sizes/0/lines/0/quantity/unit'],
  ],
  [
    'more than the limit',
    { sizes: [{ size: 'one', lines: [line('milk', 2_000_001, 'l')] }] },
    ['amount-within-limit /sizes/0/lines/0/quantity/amount'],
  ],
  ['a size twice', { sizes: [...latte.sizes, ...latte.sizes] }, ['size-once /sizes/1/size']],
  [
    'an item twice',
    { sizes: [{ size: 'one', lines: [line('milk', 1, 'ml'), line('milk', 2, 'ml')] }] },
    ['item-once /sizes/0/lines/1/itemId'],
  ],
  [
    'an option for all sizes and for one',
    {
      sizes: [],
      options: [
        { optionId: 'whole', size: 'large', lines: [line('milk', 1, 'ml')] },
        { optionId: 'whole', size: null, lines: [line('milk', 1, 'ml')] },
      ],
    },
    ['option-once /options/1/optionId'],
  ],
])('%s', (_what, draft, violations) => {
  expect(violationsOf(draft)).toEqual(violations);
});

describe('what the rules of a recipe say', () => {
  const detailsOf = (draft: RecipeDraft) =>
    recipeRules.violations({ draft, items }).map(({ code, pointer, detail }) => `${code} ${pointer}: ${detail}`);
  const milk = [line('milk', 1, 'ml')];
  const option = (optionId: string, size: string | null) => ({ optionId, size, lines: milk });
  const clash = (i: number) =>
    `option-once /options/${i}/optionId: This option has a recipe for the same size already.`;

  it.each<[string, RecipeDraft, string[]]>([
    [
      'a size twice',
      {
        sizes: [
          { size: 'large', lines: milk },
          { size: 'large', lines: milk },
        ],
      },
      ['size-once /sizes/1/size: This size has a recipe already.'],
    ],
    ['an option for two sizes', { sizes: [], options: [option('oat', 'small'), option('oat', 'large')] }, []],
    [
      'an option for one size twice',
      { sizes: [], options: [option('oat', 'large'), option('OAT', 'large')] },
      [clash(1)],
    ],
    [
      'for a size, after one for all',
      { sizes: [], options: [option('oat', null), option('oat', 'large')] },
      [clash(1)],
    ],
    [
      'for all, after one for a size',
      { sizes: [], options: [option('oat', 'large'), option('oat', null)] },
      [clash(1)],
    ],
    ['two options for all sizes', { sizes: [], options: [option('oat', null), option('whole', null)] }, []],
    [
      'an item twice in one list',
      {
        sizes: [{ size: 'large', lines: [...milk, line('MILK', 2, 'ml')] }],
        options: [{ optionId: 'oat', size: null, lines: [line('beans', 1, 'g'), line('Beans', 1, 'g')] }],
      },
      [
        'item-once /sizes/0/lines/1/itemId: This item is in the list already.',
        'item-once /options/0/lines/1/itemId: This item is in the list already.',
      ],
    ],
    [
      'a wrong unit, and an unknown item',
      { sizes: [{ size: 'large', lines: [line('milk', 1, 'g'), line('gold', 1, 'g')] }] },
      [
        'item-exists /sizes/0/lines/1/itemId: There is no such item.',
        'unit-fits-item /sizes/0/lines/0/quantity/unit: milk is counted in ml.',
      ],
    ],
  ])('%s', (_says, draft, expected) => {
    expect(detailsOf(draft)).toEqual(expected);
  });

  it('each size and option has its own lines in the stored recipe', () => {
    const draft = { sizes: [{ size: 'large', lines: [line('MILK', 2, 'l')] }], options: [option('oat', 'large')] };
    expect(newRecipe('latte', draft, items, now)).toMatchObject({
      sizes: [{ size: 'large', lines: [{ itemId: 'milk', quantity: { amount: 2000, unit: 'ml' } }] }],
      options: [{ optionId: 'oat', size: 'large', lines: [{ itemId: 'milk', quantity: { amount: 1, unit: 'ml' } }] }],
    });
  });
});
