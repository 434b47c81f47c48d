import type { KnownItems, Mention } from './item-rules.ts';
import { amountIn, type Quantity } from './quantity.ts';

export type RecipeLine = { itemId: string; quantity: Quantity };
export type SizeRecipe = { size: string; lines: RecipeLine[] };
/** What a chosen option takes beside the size; of all sizes where `size` is null. */
export type OptionRecipe = { optionId: string; size: string | null; lines: RecipeLine[] };

/** What a product takes from the stock. */
export type Recipe = {
  productId: string;
  sizes: SizeRecipe[];
  options: OptionRecipe[];
  createdAt: Date;
  updatedAt: Date;
  version: number;
};

/** Quantities in any unit that fits the item. */
export type RecipeDraft = { sizes: SizeRecipe[]; options?: OptionRecipe[] };

export const newRecipe = (productId: string, draft: RecipeDraft, items: KnownItems, now: Date): Recipe => ({
  productId,
  ...inOwnUnits(draft, items),
  createdAt: now,
  updatedAt: now,
  version: 1,
});

/** The recipe as the draft has it, one version on. */
export const replacedRecipe = (recipe: Recipe, draft: RecipeDraft, items: KnownItems, now: Date): Recipe => ({
  ...recipe,
  ...inOwnUnits(draft, items),
  updatedAt: now,
  version: recipe.version + 1,
});

/** Every quantity of a draft, and where it is. */
export const mentionsOf = ({ sizes, options = [] }: RecipeDraft): Mention[] =>
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

/** The ids of all items that recipes take of, each once. */
export const itemIdsOf = (...recipes: readonly RecipeDraft[]): string[] => [
  ...new Set(recipes.flatMap((recipe) => mentionsOf(recipe).map(({ itemId }) => itemId))),
];

/** Drafts that broke no rule name known items, in units that fit them. */
const inOwnUnits = ({ sizes, options = [] }: RecipeDraft, items: KnownItems) => {
  const own = (lines: readonly RecipeLine[]): RecipeLine[] =>
    lines.map(({ quantity, ...line }) => {
      const itemId = line.itemId.toLowerCase();
      const unit = items.get(itemId)?.unit ?? 'piece';
      return { itemId, quantity: { amount: amountIn(unit, quantity) ?? 0, unit } };
    });
  return {
    sizes: sizes.map(({ size, lines }) => ({ size, lines: own(lines) })),
    options: options.map(({ optionId, size, lines }) => ({ optionId, size, lines: own(lines) })),
  };
};
