import { pageOf, pageRequest } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { toRecipeResponse } from './recipe-response.ts';

/** The recipes of all products. */
export const listRecipes: Handler<'listRecipes'> = async ({ query }, { recipes }) => {
  const rows = await recipes.list({ itemId: query.itemId }, pageRequest(query, 'id'));
  return ok(pageOf(rows, query.limit, query, ({ productId }) => [productId, productId], toRecipeResponse));
};
