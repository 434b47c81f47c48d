import { decodeCursor, InvalidCursor, pageOf, type CursorPosition } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';

import { visibleTo } from '../domain/order-access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { historyView } from '../views/order-view.ts';

/** Everything that has happened to an order, oldest first. */
export const listOrderHistory: Handler<'listOrderHistory'> = async ({ params, query, caller }, { orders }) => {
  const { orderId } = params;
  visibleTo(caller, await orders.find(orderId));
  const filters = { orderId };
  const after = query.cursor === undefined ? 0 : afterVersion(decodeCursor(query.cursor, filters));
  const entries = await orders.history(orderId, after, query.limit + 1);
  return ok(pageOf(entries, query.limit, filters, ({ version }) => [version], historyView));
};

const afterVersion = ([version]: CursorPosition): number => {
  if (typeof version !== 'number' || !Number.isInteger(version) || Math.abs(version) > 2_147_483_647)
    throw InvalidCursor();
  return version;
};
