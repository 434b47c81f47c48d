import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { requireManagerOf } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { menuProductView } from './menu-product-view.ts';

/** What a cafe has set for a product. */
export const getMenuProduct: Handler<'getMenuProduct'> = async ({ params, caller }, { menus, clock }) => {
  requireManagerOf(caller, params.cafeId);
  const menuProduct = await menus.get(params.cafeId, params.productId, clock.now());
  return ok(menuProductView(menuProduct), etagOf(menuProduct));
};
