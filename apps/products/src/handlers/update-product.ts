import { patchedDraft } from '../domain/product.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { changeProduct } from './change-product.ts';

/** A merge patch of a product, publishing among other things. */
export const updateProduct: Handler<'updateProduct'> = ({ params, body, ifMatch }, deps) =>
  changeProduct(params.productId, ifMatch, (current) => patchedDraft(current, body), deps);
