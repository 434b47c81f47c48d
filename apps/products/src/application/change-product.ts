import { changeCurrentVersion, type Clock, type Ids } from '@coffeemesh/kernel';
import type { CategoryStore, ProductStore } from '../domain/ports.ts';
import { productRules } from '../domain/product-rules.ts';
import { applyProductDraft, type Product, type ProductDraft } from '../domain/product.ts';
import { productUpdatedEvent } from '../events/published/product-events.ts';

type ChangeProductDeps = { products: ProductStore; categories: CategoryStore; ids: Ids; clock: Clock };

/**
 * Replaces a product with the draft that `draftOf` derives from its current version.
 * @param ifMatch the expected version; undefined for any
 * @throws NotFound (404), StaleVersion (412), RulesBroken (422), ProductNameTaken (409)
 */
export const changeProduct = (
  productId: string,
  ifMatch: number | undefined,
  draftOf: (current: Product) => ProductDraft,
  { products, categories, ids, clock }: ChangeProductDeps,
): Promise<Product> =>
  changeCurrentVersion({
    ifMatch,
    load: () => products.get(productId),
    change: async (current) => {
      const draft = draftOf(current);
      productRules.assert({ draft, current, hasCategory: await categories.exists(draft.categoryId) });
      const product = applyProductDraft(current, draft, ids, clock.now());
      await products.replace(product, { events: [productUpdatedEvent(product)] });
      return product;
    },
  });
