import type { Recipe } from '../domain/recipe.ts';
import type { Recipe as RecipeBody } from '../generated/api/schemas.ts';

export const recipeView = (recipe: Recipe): RecipeBody => ({
  ...recipe,
  createdAt: recipe.createdAt.toISOString(),
  updatedAt: recipe.updatedAt.toISOString(),
});
