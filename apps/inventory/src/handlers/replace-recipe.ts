import { changeCurrentVersion } from '@coffeemesh/kernel';
import { recipeRules } from '../domain/recipe-rules.ts';
import { itemIdsOf, replacedRecipe } from '../domain/recipe.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { recipeResponse } from './recipe-response.ts';

/** Replaces a recipe for later reservations; existing ones stay as they are. */
export const replaceRecipe: Handler<'replaceRecipe'> = async ({ params, body, ifMatch }, deps) => {
  const { recipes, clock } = deps;
  const items = await deps.items.findByIds(itemIdsOf(body));
  return changeCurrentVersion({
    ifMatch,
    load: () => recipes.get(params.productId),
    change: async (current) => {
      recipeRules.assert({ draft: body, items });
      const recipe = replacedRecipe(current, body, items, clock.now());
      await recipes.replace(recipe, { events: [] });
      return recipeResponse(recipe);
    },
  });
};
