import { setMenuProduct } from '../application/set-menu-product.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductResponse } from './menu-product-response.ts';

/** Replaces a cafe's prices and availability of a product. */
export const replaceMenuProduct: Handler<'replaceMenuProduct'> = async (input, deps) => {
  const { available, sizePrices = [], optionPrices = [] } = input.body;
  return menuProductResponse(await setMenuProduct(input, { available, sizePrices, optionPrices }, deps));
};
