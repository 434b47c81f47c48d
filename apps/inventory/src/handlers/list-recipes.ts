import { pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { pagingOf } from '../domain/paging.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { recipeView } from './recipe-view.ts';

/** What products take from the stock. */
export const listRecipes: Handler<'listRecipes'> = async ({ query }, { recipes }) => {
  const rows = await recipes.list({ itemId: query.itemId }, pagingOf(query, 'id'));
  return ok(pageOf(rows, query.limit, query, ({ productId }) => [productId, productId], recipeView));
};
