import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { newProduct } from '../domain/product.ts';
import { productRules } from '../domain/product-rules.ts';
import { toldOf } from '../domain/product-told.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { productCreated } from '../generated/events/published.ts';
import { productView } from './product-view.ts';

/** A new product; whether it is published decides whether menus show it. */
export const createProduct: Handler<'createProduct'> = async (
  { body, idempotency },
  { products, categories, ids, clock },
) => {
  productRules.assert({ draft: body, hasCategory: await categories.exists(body.categoryId) });
  const product = newProduct(body, ids, clock.now());
  const answer = created(`/products/${product.id}`, productView(product), etagOf(product));
  await products.insert(product, {
    events: [productCreated(toldOf(product, product.createdAt))],
    receipt: idempotency.receiptFor(answer),
  });
  return answer;
};
