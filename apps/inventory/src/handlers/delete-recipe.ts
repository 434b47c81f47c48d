import { changeCurrentVersion } from '@coffeemesh/kernel';
import { noContent } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes a recipe; the product no longer takes stock and never runs out. */
export const deleteRecipe: Handler<'deleteRecipe'> = ({ params, ifMatch }, { recipes, clock }) =>
  changeCurrentVersion({
    ifMatch,
    load: () => recipes.get(params.productId),
    change: async (recipe) => {
      await recipes.remove(recipe, clock.now(), { events: [] });
      return noContent();
    },
  });
