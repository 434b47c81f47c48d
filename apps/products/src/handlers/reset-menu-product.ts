import { noContent } from '@coffeemesh/service-kit';
import { setMenuProduct } from '../application/set-menu-product.ts';
import { catalogueSetting } from '../domain/menu.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Resets a cafe's setting to the catalogue. The version still grows, so that an old `ETag` stays stale. */
export const resetMenuProduct: Handler<'resetMenuProduct'> = async (input, deps) => {
  await setMenuProduct(input, catalogueSetting, deps);
  return noContent();
};
