import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { productView } from './product-view.ts';

/** A product, published or not, for those who work on it. */
export const getCatalogueProduct: Handler<'getCatalogueProduct'> = async ({ params }, { products }) => {
  const product = await products.get(params.productId);
  return ok(productView(product), etagOf(product));
};
