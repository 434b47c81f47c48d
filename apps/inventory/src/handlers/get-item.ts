import type { Handler } from '../generated/api/handlers.ts';
import { itemResponse } from './item-response.ts';

export const getItem: Handler<'getItem'> = async ({ params }, { items }) =>
  itemResponse(await items.get(params.itemId));
