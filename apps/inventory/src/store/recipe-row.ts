import type { Unit } from '../domain/quantity.ts';
import type { Recipe, RecipeLine } from '../domain/recipe.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const withLines = {
  lines: { include: { item: { select: { unit: true } } }, orderBy: { id: 'asc' } },
} as const satisfies Prisma.RecipeInclude;

type Row = Prisma.RecipeGetPayload<{ include: typeof withLines }>;

/** Builds a recipe from its rows, in the order in which they were written. */
export const recipeFromRow = ({ lines, ...row }: Row): Recipe => ({
  ...row,
  sizes: groupBySizeAndOption(lines.filter(({ optionId }) => optionId === null)).map((group) => ({
    size: group[0]?.size ?? '',
    lines: group.map(lineFromRow),
  })),
  options: groupBySizeAndOption(lines.filter(({ optionId }) => optionId !== null)).map((group) => ({
    optionId: group[0]?.optionId ?? '',
    size: group[0]?.size ?? null,
    lines: group.map(lineFromRow),
  })),
});

const groupBySizeAndOption = (lines: Row['lines']): Row['lines'][] => [
  ...Map.groupBy(lines, ({ optionId, size }) => `${optionId} ${size}`).values(),
];

const lineFromRow = ({ itemId, quantity, item }: Row['lines'][number]): RecipeLine => ({
  itemId,
  quantity: { amount: quantity, unit: item.unit as Unit },
});
