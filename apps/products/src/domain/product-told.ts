import type { Product, ProductKind } from './product.ts';

/** What others are told of a product with each of its events. */
export type ProductTold = {
  productId: string;
  categoryId: string;
  kind: ProductKind;
  name: string;
  published: boolean;
  version: number;
  /** RFC 3339: when it came to be so. */
  at: string;
};

export const toldOf = ({ id, categoryId, kind, name, published, version }: Product, at: Date): ProductTold => ({
  productId: id,
  categoryId,
  kind,
  name,
  published,
  version,
  at: at.toISOString(),
});
