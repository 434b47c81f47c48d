import type { Category } from '../domain/category.ts';
import type { Category as CategoryBody } from '../generated/api/schemas.ts';

export const categoryView = (category: Category): CategoryBody => ({
  ...category,
  createdAt: category.createdAt.toISOString(),
  updatedAt: category.updatedAt.toISOString(),
});
