import { noContent } from '@coffeemesh/service-kit';
import { catalogueSetting } from '../domain/menu.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { setMenuProduct } from '../application/set-menu-product.ts';

/** Resets a cafe's setting to the catalogue. The version still grows, so that an old `ETag` stays stale. */
export const resetMenuProduct: Handler<'resetMenuProduct'> = async (input, deps) => {
  await setMenuProduct(input, catalogueSetting, deps);
  return noContent();
};
