import { NotFound } from '@coffeemesh/kernel';
import type { Handler } from '../generated/api/handlers.ts';
import { productResponse } from './product-response.ts';

/** Returns a published product. Public. */
export const getProduct: Handler<'getProduct'> = async ({ params }, { products }) => {
  const product = await products.get(params.productId);
  if (!product.published) throw NotFound();
  return productResponse(product);
};
