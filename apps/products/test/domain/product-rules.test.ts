import { productRules } from '../../src/domain/product-rules.ts';
import type { ModifierGroupDraft, OptionDraft, Product, ProductDraft } from '../../src/domain/product.ts';

const gbp = { amount: 300, currency: 'GBP' };
const usd = { amount: 400, currency: 'USD' };
const size = (code: string, ...prices: (typeof gbp)[]) => ({ code, name: code, prices });
const option = (changes: Partial<OptionDraft> = {}): OptionDraft => ({ name: 'Oat', prices: [gbp], ...changes });
const group = (changes: Partial<ModifierGroupDraft> = {}): ModifierGroupDraft => ({
  name: 'Milk',
  minimum: 0,
  maximum: 1,
  options: [option()],
  ...changes,
});
const draftWith = (changes: Partial<ProductDraft> = {}): ProductDraft => ({
  categoryId: 'coffee',
  kind: 'beverage',
  name: 'Latte',
  sizes: [size('small', gbp)],
  modifierGroups: [group()],
  ...changes,
});
/** A product that has the groups g1 and g2, and the options o1 and o2. */
const current = {
  modifierGroups: [
    { id: 'g1', options: [{ id: 'o1' }] },
    { id: 'g2', options: [{ id: 'o2' }] },
  ],
};

type Given = { draft?: Partial<ProductDraft>; hasCategory?: boolean; current?: object };
const violationsOf = ({ draft, hasCategory = true, current: replaced }: Given) =>
  productRules
    .violations({ draft: draftWith(draft), hasCategory, ...(replaced && { current: replaced as Product }) })
    .map(({ code, pointer, detail }) => `${code} ${pointer}: ${detail}`);

test.each<[says: string, Given, violations: string[]]>([
  ['a product', {}, []],
  ['a product without groups', { draft: { modifierGroups: undefined } }, []],
  ['an unknown category', { hasCategory: false }, ['category-exists /categoryId: The category does not exist.']],
  [
    'a code of two sizes',
    { draft: { sizes: [size('small', gbp), size('large', gbp), size('small', gbp)] } },
    ['size-code-once /sizes/2/code: Another size has this code.'],
  ],
  [
    'two prices in one currency, of a size and of an option',
    {
      draft: {
        sizes: [size('small', gbp, usd, gbp)],
        modifierGroups: [group({ options: [option({ prices: [gbp, usd] }), option({ prices: [usd, gbp, usd] })] })],
      },
    },
    [
      'currency-once /sizes/0/prices/2/currency: There is more than one price in this currency.',
      'currency-once /modifierGroups/0/options/1/prices/2/currency: There is more than one price in this currency.',
    ],
  ],
  [
    'currencies that are missing',
    {
      draft: {
        sizes: [size('small', gbp, usd), size('large', gbp)],
        modifierGroups: [group({ options: [option({ prices: [] })] })],
      },
    },
    [
      'same-currencies /sizes/1/prices: A price in USD is missing; other sizes or options have one.',
      'same-currencies /modifierGroups/0/options/0/prices: A price in GBP, USD is missing; other sizes or options have one.',
    ],
  ],
  [
    'a minimum above the maximum',
    { draft: { modifierGroups: [group({ minimum: 2, maximum: 1, options: [option(), option()] })] } },
    ['minimum-within-maximum /modifierGroups/0/minimum: Greater than the maximum, 1.'],
  ],
  ['a minimum that is the maximum, and all options', { draft: { modifierGroups: [group({ minimum: 1 })] } }, []],
  [
    'a minimum that cannot be reached',
    { draft: { modifierGroups: [group(), group({ minimum: 2, maximum: 2 })] } },
    ['minimum-reachable /modifierGroups/1/minimum: Requires 2 options, but the group has 1.'],
  ],
  [
    'more defaults than may be chosen',
    {
      draft: {
        modifierGroups: [
          group({ options: [option({ isDefault: true }), option({ isDefault: true }), option({ isDefault: false })] }),
        ],
      },
    },
    ['defaults-within-maximum /modifierGroups/0/options: 2 options are defaults, but the maximum is 1.'],
  ],
  [
    'as many defaults as may be chosen',
    { draft: { modifierGroups: [group({ options: [option({ isDefault: true }), option()] })] } },
    [],
  ],
  [
    'ids of the product, also in another group',
    { draft: { modifierGroups: [group({ id: 'g2', options: [option({ id: 'o1' }), option()] })] }, current },
    [],
  ],
  [
    'ids of another product',
    { draft: { modifierGroups: [group({ id: 'o1', options: [option({ id: 'g1' })] })] }, current },
    [
      'ids-of-this-product /modifierGroups/0/id: The product has no group or option with this id.',
      'ids-of-this-product /modifierGroups/0/options/0/id: The product has no group or option with this id.',
    ],
  ],
  [
    'ids in a new product',
    { draft: { modifierGroups: [group({ id: 'g1' })] } },
    ['ids-of-this-product /modifierGroups/0/id: The product has no group or option with this id.'],
  ],
  [
    'an id twice',
    {
      draft: {
        modifierGroups: [
          group({ id: 'g1', options: [option({ id: 'o1' })] }),
          group({ options: [option({ id: 'o1' })] }),
        ],
      },
      current,
    },
    ['id-once /modifierGroups/1/options/0/id: Another group or option has this id.'],
  ],
])('%s', (_says, given, violations) => {
  expect(violationsOf(given)).toEqual(violations);
});
