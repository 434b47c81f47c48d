import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { newCategory } from '../domain/category.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { categoryView } from './category-view.ts';

/** A new heading; no menu shows it before it has a product, so nothing is told. */
export const createCategory: Handler<'createCategory'> = async ({ body, idempotency }, { categories, ids, clock }) => {
  const category = newCategory(body, ids.next(), clock.now());
  const answer = created(`/categories/${category.id}`, categoryView(category), etagOf(category));
  await categories.insert(category, { events: [], receipt: idempotency.receiptFor(answer) });
  return answer;
};
