import type { ItemsById, QuantityField } from './item-rules.ts';
import { amountIn, type Quantity } from './quantity.ts';

export type RecipeLine = { itemId: string; quantity: Quantity };
export type SizeRecipe = { size: string; lines: RecipeLine[] };
/** What a chosen option takes in addition to the size; `size` is null if it is the same for all sizes. */
export type OptionRecipe = { optionId: string; size: string | null; lines: RecipeLine[] };

/** The items that one portion of a product takes from the stock. */
export type Recipe = {
  productId: string;
  sizes: SizeRecipe[];
  options: OptionRecipe[];
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

/** A recipe as a request has it: quantities in any unit that can be converted to the item's. */
export type RecipeDraft = { sizes: SizeRecipe[]; options?: OptionRecipe[] };

export const newRecipe = (productId: string, draft: RecipeDraft, items: ItemsById, now: Date): Recipe => ({
  productId,
  ...toItemUnits(draft, items),
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** The next version of the recipe, with the values of the draft. */
export const replacedRecipe = (recipe: Recipe, draft: RecipeDraft, items: ItemsById, now: Date): Recipe => ({
  ...recipe,
  ...toItemUnits(draft, items),
  updatedAt: now,
  version: recipe.version + 1,
});

/** Every quantity of a draft, with its JSON pointers. */
export const quantityFieldsOf = ({ sizes, options = [] }: RecipeDraft): QuantityField[] =>
  [
    ...sizes.map(({ lines }, i) => ({ lines, at: `/sizes/${i}` })),
    ...options.map(({ lines }, i) => ({ lines, at: `/options/${i}` })),
  ].flatMap(({ lines, at }) =>
    lines.map(({ itemId, quantity }, i) => ({
      itemId: itemId.toLowerCase(),
      quantity,
      itemPointer: `${at}/lines/${i}/itemId`,
      quantityPointer: `${at}/lines/${i}/quantity`,
    })),
  );

/** The distinct ids of all items in the recipes. */
export const itemIdsOf = (...recipes: readonly RecipeDraft[]): string[] => [
  ...new Set(recipes.flatMap((recipe) => quantityFieldsOf(recipe).map(({ itemId }) => itemId))),
];

/** Converts the quantities of a valid draft. */
const toItemUnits = ({ sizes, options = [] }: RecipeDraft, items: ItemsById) => {
  const convert = (lines: readonly RecipeLine[]): RecipeLine[] =>
    lines.map(({ quantity, ...line }) => {
      const itemId = line.itemId.toLowerCase();
      const unit = items.get(itemId)?.unit ?? 'piece';
      return { itemId, quantity: { amount: amountIn(unit, quantity) ?? 0, unit } };
    });
  return {
    sizes: sizes.map(({ size, lines }) => ({ size, lines: convert(lines) })),
    options: options.map(({ optionId, size, lines }) => ({ optionId, size, lines: convert(lines) })),
  };
};
