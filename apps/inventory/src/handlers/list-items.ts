import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toItemResponse } from './item-response.ts';

/** All items; they are the same for every cafe. */
export const listItems: Handler<'listItems'> = async ({ query }, { items }) => {
  const { search, kind, limit } = query;
  const sort = query.sort.endsWith('name') ? 'name' : 'createdAt';
  const rows = await items.list({ search, kind }, sort, pageRequest(query, sort === 'name' ? 'text' : 'instant'));
  return ok(
    pageOf(
      rows,
      limit,
      query,
      ({ id, name, createdAt }) => [sort === 'name' ? name.toLowerCase() : createdAt, id],
      toItemResponse,
    ),
  );
};
