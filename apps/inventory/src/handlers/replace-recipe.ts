import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { itemIdsOf, replacedRecipe } from '../domain/recipe.ts';
import { recipeRules } from '../domain/recipe-rules.ts';
import { onVersion } from '../domain/version.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { recipeView } from './recipe-view.ts';

/** A product is made otherwise from now on; what is reserved stays as it was reserved. */
export const replaceRecipe: Handler<'replaceRecipe'> = async ({ params, body, ifMatch }, { recipes, items, clock }) => {
  const known = await items.known(itemIdsOf(body));
  return onVersion(
    ifMatch,
    () => recipes.get(params.productId),
    async (current) => {
      recipeRules.assert({ draft: body, items: known });
      const recipe = replacedRecipe(current, body, known, clock.now());
      await recipes.replace(recipe, { events: [] });
      return ok(recipeView(recipe), etagOf(recipe));
    },
  );
};
