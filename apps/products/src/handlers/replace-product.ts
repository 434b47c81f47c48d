import type { Handler } from '../generated/api/handlers.ts';
import { changeProduct } from './change-product.ts';

/** The whole product anew; orders that were made keep what they froze. */
export const replaceProduct: Handler<'replaceProduct'> = ({ params, body, ifMatch }, deps) =>
  changeProduct(params.productId, ifMatch, () => body, deps);
