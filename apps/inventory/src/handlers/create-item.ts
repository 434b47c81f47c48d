import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { newItem } from '../domain/item.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { itemView } from './item-view.ts';

/** Something more to keep; no cafe has any of it yet. */
export const createItem: Handler<'createItem'> = async ({ body, idempotency }, { items, ids, clock }) => {
  const item = newItem(body, ids.next(), clock.now());
  const answer = created(`/items/${item.id}`, itemView(item), etagOf(item));
  await items.insert(item, { events: [], receipt: idempotency.receiptFor(answer) });
  return answer;
};
