import { likeText } from '@coffeemesh/postgres';
import type { ProductFilters } from '../domain/ports.ts';
import type { Prisma } from '../generated/prisma/client.ts';

export const filterWhere = (filters: ProductFilters): Prisma.ProductWhereInput => {
  const { search, categoryId, kind, allergenFree, diet, published } = filters;
  const contains = search === undefined ? undefined : ({ contains: likeText(search), mode: 'insensitive' } as const);
  return {
    deletedAt: null,
    categoryId,
    kind,
    published,
    ...(contains && { OR: [{ name: contains }, { description: contains }] }),
    ...(allergenFree && { NOT: { allergens: { hasSome: [...allergenFree] } } }),
    ...(diet && { diets: { has: diet } }),
  };
};
