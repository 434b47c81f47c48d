import { changeProduct } from '../application/change-product.ts';
import { draftFromPatch } from '../domain/product.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { productResponse } from './product-response.ts';

/** Applies a merge patch to a product; also publishes and unpublishes it. */
export const updateProduct: Handler<'updateProduct'> = async ({ params, body, ifMatch }, deps) =>
  productResponse(await changeProduct(params.productId, ifMatch, (current) => draftFromPatch(current, body), deps));
