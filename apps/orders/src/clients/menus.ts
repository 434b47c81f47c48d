import type { Clock } from '@coffeemesh/kernel';
import { ProblemError, type ProductsClient } from '@coffeemesh/products-client';
import type { Menu, MenuProduct } from '../domain/cafe.ts';
import type { MenuPort } from '../domain/ports.ts';
import { createTtlCache } from './ttl-cache.ts';

/** Menus of the products service, cached. */
export type MenuCache = MenuPort & { invalidate(cafeId: string): Promise<void>; invalidateAll(): Promise<void> };

export const createMenuCache = (client: ProductsClient, clock: Clock, ttlMs: number): MenuCache => {
  const menus = createTtlCache<Menu>({ clock, ttlMs });
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
