import type { Product } from '../domain/product.ts';
import type { Product as ProductBody } from '../generated/api/schemas.ts';

export const productView = (product: Product): ProductBody => ({
  ...product,
  createdAt: product.createdAt.toISOString(),
  updatedAt: product.updatedAt.toISOString(),
});
