import { changeCurrentVersion } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import { ProductPublished } from '../domain/problems.ts';
import { productDeletedEvent } from '../events/published/product-events.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes an unpublished product for good. */
export const deleteProduct: Handler<'deleteProduct'> = ({ params, ifMatch }, { products, clock }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => products.get(params.productId),
    change: async (product) => {
      if (product.published) throw ProductPublished('Unpublish it first.');
      const now = clock.now();
      await products.remove(product, now, { events: [productDeletedEvent(product, now)] });
      return noContent();
    },
  });
