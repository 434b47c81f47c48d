import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { recipeView } from './recipe-view.ts';

export const getRecipe: Handler<'getRecipe'> = async ({ params }, { recipes }) => {
  const recipe = await recipes.get(params.productId);
  return ok(recipeView(recipe), etagOf(recipe));
};
