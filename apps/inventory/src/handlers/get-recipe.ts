import type { Handler } from '../generated/api/handlers.ts';
import { recipeResponse } from './recipe-response.ts';

export const getRecipe: Handler<'getRecipe'> = async ({ params }, { recipes }) =>
  recipeResponse(await recipes.get(params.productId));
