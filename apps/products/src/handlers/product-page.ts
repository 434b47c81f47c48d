import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { pagingOf } from '../domain/paging.ts';
import type { ProductFilters, ProductStore } from '../domain/ports.ts';
import { productView } from './product-view.ts';

type Query = ProductFilters & { limit: number; cursor?: string; sort: 'name' | '-name' | 'createdAt' | '-createdAt' };

/** One page of products, as both lists of them answer it. */
export const productPage = async (products: ProductStore, query: Query, filters: ProductFilters) => {
  const sort = query.sort.endsWith('name') ? 'name' : 'createdAt';
  const rows = await products.list(filters, sort, pagingOf(query, sort === 'name' ? 'text' : 'instant'));
  return ok(
    pageOf(
      rows,
      query.limit,
      query,
      ({ id, name, createdAt }) => [sort === 'name' ? name.toLowerCase() : createdAt.toISOString(), id],
      productView,
    ),
  );
};
