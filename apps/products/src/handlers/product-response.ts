import { etagOf, pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { ProductFilters, ProductStore } from '../domain/ports.ts';
import type { Product } from '../domain/product.ts';
import type { Product as ProductBody } from '../generated/api/schemas.ts';

export const toProductResponse = (product: Product): ProductBody => ({
  ...product,
  createdAt: product.createdAt.toISOString(),
  updatedAt: product.updatedAt.toISOString(),
});

/** 200 with the product and its ETag. */
export const productResponse = (product: Product) => ok(toProductResponse(product), etagOf(product));

type Query = ProductFilters & { limit: number; cursor?: string; sort: 'name' | '-name' | 'createdAt' | '-createdAt' };

/** 200 with one page of products, for both product lists. */
export const productPageResponse = async (products: ProductStore, query: Query, filters: ProductFilters) => {
  const sort = query.sort.endsWith('name') ? 'name' : 'createdAt';
  const rows = await products.list(filters, sort, pageRequest(query, sort === 'name' ? 'text' : 'instant'));
  return ok(
    pageOf(
      rows,
      query.limit,
      query,
      ({ id, name, createdAt }) => [sort === 'name' ? name.toLowerCase() : createdAt, id],
      toProductResponse,
    ),
  );
};
