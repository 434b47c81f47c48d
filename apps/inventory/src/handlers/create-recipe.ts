import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { itemIdsOf, newRecipe } from '../domain/recipe.ts';
import { recipeRules } from '../domain/recipe-rules.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { recipeView } from './recipe-view.ts';

/** From now on a product takes something from the stock, and can run out. */
export const createRecipe: Handler<'createRecipe'> = async ({ body, idempotency }, { recipes, items, clock }) => {
  const known = await items.known(itemIdsOf(body));
  recipeRules.assert({ draft: body, items: known });
  const recipe = newRecipe(body.productId, body, known, clock.now());
  const answer = created(`/recipes/${recipe.productId}`, recipeView(recipe), etagOf(recipe));
  await recipes.insert(recipe, { events: [], receipt: idempotency.receiptFor(answer) });
  return answer;
};
