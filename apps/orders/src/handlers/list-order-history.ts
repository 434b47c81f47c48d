import { decodeCursor, InvalidCursor, pageOf } from '@coffeemesh/kernel';
import { ok } from '@coffeemesh/service-kit';
import { assertCanRead } from '../domain/access.ts';
import type { Handler } from '../generated/api/handlers.ts';
import { toHistoryResponse } from './order-response.ts';

/** Lists the transitions of an order, oldest first. */
export const listOrderHistory: Handler<'listOrderHistory'> = async ({ params, query, caller }, { orders }) => {
  const { orderId } = params;
  assertCanRead(caller, await orders.find(orderId));
  const filters = { orderId };
  const after = query.cursor === undefined ? 0 : toVersion(decodeCursor(query.cursor, filters, ['number'])[0]);
  const entries = await orders.history(orderId, after, query.limit + 1);
  return ok(pageOf(entries, query.limit, filters, ({ version }) => [version], toHistoryResponse));
};

/** @throws InvalidCursor (400) for a number that the database's column cannot hold */
const toVersion = (value: unknown): number => {
  const version = Number(value);
  if (Math.abs(version) > 2_147_483_647) throw InvalidCursor();
  return version;
};
