import type { Handler } from '../generated/api/handlers.ts';
import { productResponse } from './product-response.ts';

/** Returns a product, published or not, for people who edit the catalogue. */
export const getCatalogueProduct: Handler<'getCatalogueProduct'> = async ({ params }, { products }) =>
  productResponse(await products.get(params.productId));
