import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Category } from '../domain/category.ts';
import type { Category as CategoryBody } from '../generated/api/schemas.ts';

export const toCategoryResponse = (category: Category): CategoryBody => ({
  ...category,
  createdAt: category.createdAt.toISOString(),
  updatedAt: category.updatedAt.toISOString(),
});

/** 200 with the category and its ETag. */
export const categoryResponse = (category: Category) => ok(toCategoryResponse(category), etagOf(category));
