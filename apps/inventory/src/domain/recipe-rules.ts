import { at, duplicateIndexes, rule, rules } from '@coffeemesh/kernel';
import { quantityRules, type ItemsById } from './item-rules.ts';
import { quantityFieldsOf, type RecipeDraft } from './recipe.ts';

export type RecipeFacts = { draft: RecipeDraft; items: ItemsById };

export const recipeRules = rules<RecipeFacts>(
  ...quantityRules.map(({ name, check }) =>
    rule<RecipeFacts>(name, ({ draft, items }) => check({ fields: quantityFieldsOf(draft), items })),
  ),
  rule('size-once', ({ draft }) =>
    duplicateIndexes(draft.sizes.map(({ size }) => size)).map((i) =>
      at(`/sizes/${i}/size`, 'This size has a recipe already.'),
    ),
  ),
  rule('option-once', ({ draft: { options = [] } }) =>
    options.flatMap(({ optionId, size }, i) => {
      const earlier = options.slice(0, i).filter((other) => other.optionId.toLowerCase() === optionId.toLowerCase());
      const clashes = earlier.some((other) => other.size === size || other.size === null || size === null);
      return clashes ? [at(`/options/${i}/optionId`, 'This option has a recipe for the same size already.')] : [];
    }),
  ),
  rule('item-once', ({ draft: { sizes, options = [] } }) =>
    [
      ...sizes.map(({ lines }, i) => ({ lines, pointer: `/sizes/${i}` })),
      ...options.map(({ lines }, i) => ({ lines, pointer: `/options/${i}` })),
    ].flatMap(({ lines, pointer }) =>
      duplicateIndexes(lines.map(({ itemId }) => itemId.toLowerCase())).map((i) =>
        at(`${pointer}/lines/${i}/itemId`, 'This item is in the list already.'),
      ),
    ),
  ),
);
