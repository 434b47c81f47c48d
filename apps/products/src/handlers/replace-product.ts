import { changeProduct } from '../application/change-product.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { productResponse } from './product-response.ts';

/** Replaces a product. Existing orders keep the prices and names that they were placed with. */
export const replaceProduct: Handler<'replaceProduct'> = async ({ params, body, ifMatch }, deps) =>
  productResponse(await changeProduct(params.productId, ifMatch, () => body, deps));
