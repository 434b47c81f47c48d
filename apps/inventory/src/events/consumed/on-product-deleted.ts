import { NotFound } from '@coffeemesh/kernel';
import { onVersion } from '../../domain/version.ts';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** Deletes the recipe of a deleted product. Does nothing if it has none. */
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
