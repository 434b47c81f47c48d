import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { categoryView } from './category-view.ts';

export const getCategory: Handler<'getCategory'> = async ({ params }, { categories }) => {
  const category = await categories.get(params.categoryId);
  return ok(categoryView(category), etagOf(category));
};
