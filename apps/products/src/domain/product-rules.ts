import { at, duplicateIndexes, rule, rules, type Money, type Violation } from '@coffeemesh/kernel';
import type { Product, ProductDraft } from './product.ts';

export type ProductFacts = {
  draft: ProductDraft;
  /** Whether the category of the draft exists. */
  hasCategory: boolean;
  /** The product that the draft replaces. */
  current?: Product;
};

type Priced = { pointer: string; prices: readonly Money[] };

/** Rules for a product, checked on creation, replacement and patch. */
export const productRules = rules<ProductFacts>(
  rule('category-exists', ({ hasCategory }) => !hasCategory && at('/categoryId', 'The category does not exist.')),
  rule('size-code-once', ({ draft }) =>
    duplicateIndexes(draft.sizes.map(({ code }) => code)).map((i) =>
      at(`/sizes/${i}/code`, 'Another size has this code.'),
    ),
  ),
  rule('currency-once', ({ draft }) =>
    pricedOf(draft).flatMap(({ pointer, prices }) =>
      duplicateIndexes(prices.map(({ currency }) => currency)).map((i) =>
        at(`${pointer}/${i}/currency`, 'There is more than one price in this currency.'),
      ),
    ),
  ),
  rule('same-currencies', ({ draft }) => {
    const all = new Set(pricedOf(draft).flatMap(({ prices }) => prices.map(({ currency }) => currency)));
    return pricedOf(draft).flatMap(({ pointer, prices }): Violation[] => {
      const missing = [...all].filter((currency) => prices.every((price) => price.currency !== currency));
      return missing.length === 0
        ? []
        : [at(pointer, `A price in ${missing.join(', ')} is missing; other sizes or options have one.`)];
    });
  }),
  rule('minimum-within-maximum', ({ draft }) =>
    groupsOf(draft).flatMap(({ minimum, maximum }, i) =>
      minimum > maximum ? [at(`/modifierGroups/${i}/minimum`, `Greater than the maximum, ${maximum}.`)] : [],
    ),
  ),
  rule('minimum-reachable', ({ draft }) =>
    groupsOf(draft).flatMap(({ minimum, options }, i) =>
      minimum > options.length
        ? [at(`/modifierGroups/${i}/minimum`, `Requires ${minimum} options, but the group has ${options.length}.`)]
        : [],
    ),
  ),
  rule('defaults-within-maximum', ({ draft }) =>
    groupsOf(draft).flatMap(({ maximum, options }, i) => {
      const defaults = options.filter(({ isDefault }) => isDefault).length;
      return defaults > maximum
        ? [at(`/modifierGroups/${i}/options`, `${defaults} options are defaults, but the maximum is ${maximum}.`)]
        : [];
    }),
  ),
  rule('ids-of-this-product', ({ draft, current }) => {
    const groups = new Set(current?.modifierGroups.map(({ id }) => id));
    const options = new Set(current?.modifierGroups.flatMap((group) => group.options.map(({ id }) => id)));
    return identifiedParts(draft).flatMap(({ pointer, id, isGroup }) =>
      (isGroup ? groups : options).has(id) ? [] : [at(pointer, 'The product has no group or option with this id.')],
    );
  }),
  rule('id-once', ({ draft }) => {
    const all = identifiedParts(draft);
    return duplicateIndexes(all.map(({ id }) => id)).flatMap((i) => {
      const pointer = all[i]?.pointer;
      return pointer === undefined ? [] : [at(pointer, 'Another group or option has this id.')];
    });
  }),
);

const groupsOf = (draft: ProductDraft) => draft.modifierGroups ?? [];

/** Every price list of the product with its JSON Pointer. */
const pricedOf = (draft: ProductDraft): Priced[] => [
  ...draft.sizes.map(({ prices }, i) => ({ pointer: `/sizes/${i}/prices`, prices })),
  ...groupsOf(draft).flatMap(({ options }, i) =>
    options.map(({ prices }, j) => ({ pointer: `/modifierGroups/${i}/options/${j}/prices`, prices })),
  ),
];

/** Every group and option that has an id. */
const identifiedParts = (draft: ProductDraft): { pointer: string; id: string; isGroup: boolean }[] =>
  groupsOf(draft).flatMap((group, i) => [
    ...(group.id === undefined ? [] : [{ pointer: `/modifierGroups/${i}/id`, id: group.id, isGroup: true }]),
    ...group.options.flatMap(({ id }, j) =>
      id === undefined ? [] : [{ pointer: `/modifierGroups/${i}/options/${j}/id`, id, isGroup: false }],
    ),
  ]);
