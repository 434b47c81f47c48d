import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Deps } from '../deps.ts';
import { replacedProduct, type Product, type ProductDraft } from '../domain/product.ts';
import { productRules } from '../domain/product-rules.ts';
import { toldOf } from '../domain/product-told.ts';
import { onVersion } from '../domain/version.ts';
import { productUpdated } from '../generated/events/published.ts';
import { productView } from './product-view.ts';

/** Makes of a product what `draftOf` makes of its current version, if the rules allow it. */
export const changeProduct = (
  productId: string,
  ifMatch: number | undefined,
  draftOf: (current: Product) => ProductDraft,
  { products, categories, ids, clock }: Deps,
) =>
  onVersion(
    ifMatch,
    () => products.get(productId),
    async (current) => {
      const draft = draftOf(current);
      productRules.assert({ draft, current, hasCategory: await categories.exists(draft.categoryId) });
      const product = replacedProduct(current, draft, ids, clock.now());
      await products.replace(product, { events: [productUpdated(toldOf(product, product.updatedAt))] });
      return ok(productView(product), etagOf(product));
    },
  );
