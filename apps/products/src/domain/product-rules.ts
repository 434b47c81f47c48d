import { at, rule, rules, type Money, type Violation } from '@coffeemesh/kernel';
import type { Product, ProductDraft } from './product.ts';
import { repeated } from './repeated.ts';

export type ProductFacts = {
  draft: ProductDraft;
  /** Whether there is a category with the draft's `categoryId`. */
  hasCategory: boolean;
  /** The product that the draft replaces. */
  current?: Product;
};

type Priced = { pointer: string; prices: readonly Money[] };

/** What a product must be to be sold: asked of every creation, replacement and patch. */
export const productRules = rules<ProductFacts>(
  rule('category-exists', ({ hasCategory }) => !hasCategory && at('/categoryId', 'There is no such category.')),
  rule('size-code-once', ({ draft }) =>
    repeated(draft.sizes.map(({ code }) => code)).map((i) => at(`/sizes/${i}/code`, 'Another size has this code.')),
  ),
  rule('currency-once', ({ draft }) =>
    pricedOf(draft).flatMap(({ pointer, prices }) =>
      repeated(prices.map(({ currency }) => currency)).map((i) =>
        at(`${pointer}/${i}/currency`, 'It has a price in this currency already.'),
      ),
    ),
  ),
  rule('same-currencies', ({ draft }) => {
    const all = new Set(pricedOf(draft).flatMap(({ prices }) => prices.map(({ currency }) => currency)));
    return pricedOf(draft).flatMap(({ pointer, prices }): Violation[] => {
      const missing = [...all].filter((currency) => prices.every((price) => price.currency !== currency));
      return missing.length === 0
        ? []
        : [at(pointer, `Not priced in ${missing.join(', ')}, as other sizes or options are.`)];
    });
  }),
  rule('minimum-within-maximum', ({ draft }) =>
    groupsOf(draft).flatMap(({ minimum, maximum }, i) =>
      minimum > maximum ? [at(`/modifierGroups/${i}/minimum`, `More than the maximum, ${maximum}.`)] : [],
    ),
  ),
  rule('minimum-reachable', ({ draft }) =>
    groupsOf(draft).flatMap(({ minimum, options }, i) =>
      minimum > options.length
        ? [at(`/modifierGroups/${i}/minimum`, `Asks for ${minimum} options and has ${options.length}.`)]
        : [],
    ),
  ),
  rule('defaults-within-maximum', ({ draft }) =>
    groupsOf(draft).flatMap(({ maximum, options }, i) => {
      const defaults = options.filter(({ isDefault }) => isDefault).length;
      return defaults > maximum
        ? [at(`/modifierGroups/${i}/options`, `${defaults} defaults, where at most ${maximum} may be chosen.`)]
        : [];
    }),
  ),
  rule('ids-of-this-product', ({ draft, current }) => {
    const groups = new Set(current?.modifierGroups.map(({ id }) => id));
    const options = new Set(current?.modifierGroups.flatMap((group) => group.options.map(({ id }) => id)));
    return identified(draft).flatMap(({ pointer, id, isGroup }) =>
      (isGroup ? groups : options).has(id) ? [] : [at(pointer, 'The product has none with this id.')],
    );
  }),
  rule('id-once', ({ draft }) => {
    const all = identified(draft);
    return repeated(all.map(({ id }) => id)).flatMap((i) => {
      const pointer = all[i]?.pointer;
      return pointer === undefined ? [] : [at(pointer, 'Another one has this id.')];
    });
  }),
);

const groupsOf = (draft: ProductDraft) => draft.modifierGroups ?? [];

/** Every price list of the product, and where it is. */
const pricedOf = (draft: ProductDraft): Priced[] => [
  ...draft.sizes.map(({ prices }, i) => ({ pointer: `/sizes/${i}/prices`, prices })),
  ...groupsOf(draft).flatMap(({ options }, i) =>
    options.map(({ prices }, j) => ({ pointer: `/modifierGroups/${i}/options/${j}/prices`, prices })),
  ),
];

/** Every group and option that is named by an id. */
const identified = (draft: ProductDraft): { pointer: string; id: string; isGroup: boolean }[] =>
  groupsOf(draft).flatMap((group, i) => [
    ...(group.id === undefined ? [] : [{ pointer: `/modifierGroups/${i}/id`, id: group.id, isGroup: true }]),
    ...group.options.flatMap(({ id }, j) =>
      id === undefined ? [] : [{ pointer: `/modifierGroups/${i}/options/${j}/id`, id, isGroup: false }],
    ),
  ]);
