import { noContent } from '@coffeemesh/service-kit';
import { asInCatalogue } from '../domain/menu.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { setMenuProduct } from './set-menu-product.ts';

/** A cafe sells a product as the catalogue has it. Versions go on counting, so that an old `ETag` stays stale. */
export const resetMenuProduct: Handler<'resetMenuProduct'> = async (input, deps) => {
  await setMenuProduct(input, asInCatalogue, deps);
  return noContent();
};
