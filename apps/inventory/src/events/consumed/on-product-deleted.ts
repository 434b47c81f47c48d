import { changeCurrentVersion, NotFound } from '@coffeemesh/kernel';
import type { EventHandler } from '../../generated/events/consumed.ts';

/** Deletes the recipe of a deleted product. Does nothing if it has none. */
export const onProductDeleted: EventHandler<'products.product-deleted.v1'> = async (
  { event, receipt },
  { recipes, clock },
) => {
  await changeCurrentVersion({
    ifMatch: undefined,
    load: () => recipes.get(event.data.productId),
    change: async (recipe) => {
      await recipes.remove(recipe, clock.now(), { events: [], receipt });
      return recipe;
    },
  }).catch((error: unknown) => {
    if (!NotFound.is(error)) throw error;
  });
};
