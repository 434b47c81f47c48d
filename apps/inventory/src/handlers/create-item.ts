import { etagOf } from '@coffeemesh/kernel';
import { created } from '@coffeemesh/service-kit';
import { newItem } from '../domain/item.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toItemResponse } from './item-response.ts';

/** Creates an item; no cafe has a stock level of it yet. */
export const createItem: Handler<'createItem'> = async ({ body, idempotency }, { items, ids, clock }) => {
  const item = newItem(body, ids.next(), clock.now());
  const response = created(`/items/${item.id}`, toItemResponse(item), etagOf(item));
  await items.insert(item, { events: [], receipt: idempotency.receiptFor(response) });
  return response;
};
