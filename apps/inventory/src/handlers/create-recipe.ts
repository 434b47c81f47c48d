import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { recipeRules } from '../domain/recipe-rules.ts';
import { itemIdsOf, newRecipe } from '../domain/recipe.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toRecipeResponse } from './recipe-response.ts';

/** Creates the recipe of a product; from now on it takes stock and can run out. */
export const createRecipe: Handler<'createRecipe'> = async ({ body, idempotency }, deps) => {
  const items = await deps.items.findByIds(itemIdsOf(body));
  recipeRules.assert({ draft: body, items });
  const recipe = newRecipe(body.productId, body, items, deps.clock.now());
  const response = created(`/recipes/${recipe.productId}`, toRecipeResponse(recipe), etagOf(recipe));
  await deps.recipes.insert(recipe, { events: [], receipt: idempotency.receiptFor(response) });
  return response;
};
