import { noContent } from '@coffeemesh/service-kit';
import { ProductPublished } from '../domain/product-problems.ts';
import { toldOf } from '../domain/product-told.ts';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { productDeleted } from '../generated/events/published.ts';

/** A product that is on no menu leaves the catalogue for good. */
export const deleteProduct: Handler<'deleteProduct'> = ({ params, ifMatch }, { products, clock }) =>
  onVersion(
    ifMatch,
    () => products.get(params.productId),
    async (product) => {
      if (product.published) throw ProductPublished('Unpublish it first.');
      const now = clock.now();
      await products.remove(product, now, { events: [productDeleted(toldOf(product, now))] });
      return noContent();
    },
  );
