import { assertCanManageMenu } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductResponse } from './menu-product-response.ts';

/** Returns a cafe's setting for a product. */
export const getMenuProduct: Handler<'getMenuProduct'> = async ({ params, caller }, { menus, clock }) => {
  assertCanManageMenu(caller, params.cafeId);
  return menuProductResponse(await menus.get(params.cafeId, params.productId, clock.now()));
};
