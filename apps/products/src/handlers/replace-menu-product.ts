import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductView } from './menu-product-view.ts';
import { setMenuProduct } from './set-menu-product.ts';

/** A cafe's own prices and availability of a product. */
export const replaceMenuProduct: Handler<'replaceMenuProduct'> = async (input, deps) => {
  const { available, sizePrices = [], optionPrices = [] } = input.body;
  const menuProduct = await setMenuProduct(input, { available, sizePrices, optionPrices }, deps);
  return ok(menuProductView(menuProduct), etagOf(menuProduct));
};
