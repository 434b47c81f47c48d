import { NotFound } from '@coffeemesh/kernel';
import { onVersion } from '../domain/version.ts';
import type { EventHandler } from '../generated/events/consumed.ts';

/** A product that is gone needs no recipe. One that has none leaves nothing to do. */
export const onProductDeleted: EventHandler<'products.product-deleted.v1'> = async (
  { event, receipt },
  { recipes, clock },
) => {
  await onVersion(
    undefined,
    () => recipes.get(event.data.productId),
    (recipe) => recipes.remove(recipe, clock.now(), { events: [], receipt }),
  ).catch((error: unknown) => {
    if (!NotFound.is(error)) throw error;
  });
};
