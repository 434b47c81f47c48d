import type { Item } from '../domain/item.ts';
import type { Item as ItemBody } from '../generated/api/schemas.ts';

export const itemView = (item: Item): ItemBody => ({
  ...item,
  createdAt: item.createdAt.toISOString(),
  updatedAt: item.updatedAt.toISOString(),
});
