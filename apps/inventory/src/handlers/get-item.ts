import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Handler } from '../generated/api/handlers.ts';
import { itemView } from './item-view.ts';

export const getItem: Handler<'getItem'> = async ({ params }, { items }) => {
  const item = await items.get(params.itemId);
  return ok(itemView(item), etagOf(item));
};
