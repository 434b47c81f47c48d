import type { Clock } from '@coffeemesh/kernel';
import { ProblemError, type ProductsClient } from '@coffeemesh/products-client';

import type { Menu, MenuProduct } from '../domain/cafe.ts';
import type { MenuPort } from '../domain/ports.ts';
import { createTtlCache } from './short-cache.ts';

/** Menus as the products service has them, not older than `lifeMs`; dropped at once when told of a change. */
export type MenuCache = MenuPort & { invalidate(cafeId: string): Promise<void>; invalidateAll(): Promise<void> };

export const createMenuCache = (client: ProductsClient, clock: Clock, lifeMs: number): MenuCache => {
  const menus = createTtlCache<Menu>({ clock, lifeMs });
  const load = async (cafeId: string): Promise<Menu> => {
    try {
      const { data } = await client.getMenu({ path: { cafeId } });
      return new Map(data.products.map((product): [string, MenuProduct] => [product.productId, product]));
    } catch (error) {
      if (ProblemError.is(error, 'not-found')) return new Map();
      throw error;
    }
  };
  return {
    menu: (cafeId) => menus.get(cafeId, () => load(cafeId)),
    invalidate: async (cafeId) => menus.invalidate(cafeId),
    invalidateAll: async () => menus.invalidate(''),
  };
};
