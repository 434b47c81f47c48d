import type { Handler } from '../generated/api/handlers.ts';
import { categoryResponse } from './category-response.ts';

export const getCategory: Handler<'getCategory'> = async ({ params }, { categories }) =>
  categoryResponse(await categories.get(params.categoryId));
