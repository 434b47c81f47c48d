import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { newCategory } from '../domain/category.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toCategoryResponse } from './category-response.ts';

/** Creates a category. No event: menus show a category only once it has a product. */
export const createCategory: Handler<'createCategory'> = async ({ body, idempotency }, { categories, ids, clock }) => {
  const category = newCategory(body, ids.next(), clock.now());
  const response = created(`/categories/${category.id}`, toCategoryResponse(category), etagOf(category));
  await categories.insert(category, { events: [], receipt: idempotency.receiptFor(response) });
  return response;
};
