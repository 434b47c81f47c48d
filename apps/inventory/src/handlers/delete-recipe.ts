import { noContent } from '@coffeemesh/service-kit';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';

/** Deletes a recipe; the product no longer takes stock and never runs out. */
export const deleteRecipe: Handler<'deleteRecipe'> = ({ params, ifMatch }, { recipes, clock }) =>
  onVersion(
    ifMatch,
    () => recipes.get(params.productId),
    async (recipe) => {
      await recipes.remove(recipe, clock.now(), { events: [] });
      return noContent();
    },
  );
