import type { Product } from '../domain/product.ts';
import type { Prisma } from '../generated/prisma/client.ts';

/** Converts the row of a product that is not deleted. JSON columns contain only what this service wrote. */
export const productFromRow = (row: Prisma.ProductGetPayload<object>): Product => ({
  id: row.id,
  categoryId: row.categoryId ?? '',
  kind: row.kind as Product['kind'],
  name: row.name,
  description: row.description,
  pictureUrl: row.pictureUrl,
  sizes: row.sizes as Product['sizes'],
  modifierGroups: row.modifierGroups as Product['modifierGroups'],
  allergens: row.allergens as Product['allergens'],
  diets: row.diets as Product['diets'],
  published: row.published,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
  version: row.version,
});

export const productToRow = (product: Product): Prisma.ProductUncheckedCreateInput => {
  const nameKey = product.name.toLowerCase();
  return { ...product, nameKey, liveNameKey: nameKey };
};
