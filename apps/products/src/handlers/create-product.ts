import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { productRules } from '../domain/product-rules.ts';
import { newProduct } from '../domain/product.ts';
import { productCreatedEvent } from '../events/published/product-events.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toProductResponse } from './product-response.ts';

/** Creates a product. Menus show it once it is published. */
export const createProduct: Handler<'createProduct'> = async (
  { body, idempotency },
  { products, categories, ids, clock },
) => {
  productRules.assert({ draft: body, hasCategory: await categories.exists(body.categoryId) });
  const product = newProduct(body, ids, clock.now());
  const response = created(`/products/${product.id}`, toProductResponse(product), etagOf(product));
  await products.insert(product, { events: [productCreatedEvent(product)], receipt: idempotency.receiptFor(response) });
  return response;
};
