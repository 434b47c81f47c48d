import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Recipe } from '../domain/recipe.ts';
import type { Recipe as RecipeBody } from '../generated/api/schemas.ts';

export const toRecipeResponse = (recipe: Recipe): RecipeBody => ({
  ...recipe,
  createdAt: recipe.createdAt.toISOString(),
  updatedAt: recipe.updatedAt.toISOString(),
});

/** The recipe as a 200 response with its `ETag`. */
export const recipeResponse = (recipe: Recipe) => ok(toRecipeResponse(recipe), etagOf(recipe));
