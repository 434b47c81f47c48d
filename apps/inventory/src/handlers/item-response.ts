import { etagOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import type { Item } from '../domain/item.ts';
import type { Item as ItemBody } from '../generated/api/schemas.ts';

export const toItemResponse = (item: Item): ItemBody => ({
  ...item,
  createdAt: item.createdAt.toISOString(),
  updatedAt: item.updatedAt.toISOString(),
});

/** The item as a 200 response with its `ETag`. */
export const itemResponse = (item: Item) => ok(toItemResponse(item), etagOf(item));
