import { etagOf, NotFound } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { productView } from './product-view.ts';

/** A product that everybody may see. */
export const getProduct: Handler<'getProduct'> = async ({ params }, { products }) => {
  const product = await products.get(params.productId);
  if (!product.published) throw NotFound();
  return ok(productView(product), etagOf(product));
};
