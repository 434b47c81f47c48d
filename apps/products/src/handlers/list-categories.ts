import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toCategoryResponse } from './category-response.ts';

/** Lists the categories, by default in menu order. */
export const listCategories: Handler<'listCategories'> = async ({ query }, { categories }) => {
  const sort = query.sort.endsWith('name') ? 'name' : 'position';
  const rows = await categories.list(sort, pageRequest(query, sort === 'name' ? 'text' : 'number'));
  return ok(
    pageOf(
      rows,
      query.limit,
      query,
      ({ id, name, position }) => [sort === 'name' ? name.toLowerCase() : position, id],
      toCategoryResponse,
    ),
  );
};
