import type { SqlStatement } from '@coffeemesh/kernel';
import type { Database } from '@coffeemesh/postgres';

import type { HistoryEntry } from '../domain/order.ts';
import type { Audience, OrderQuery, OrderStore } from '../domain/ports.ts';
import { orderColumns, orderOfRow, type OrderRow } from './order-rows.ts';

const historyText = `SELECT version, action, status, at, actor, note FROM order_history
  WHERE order_id = $1 AND version > $2 ORDER BY version LIMIT $3`;

const expiredText = `SELECT id FROM "order" WHERE expires_at <= $1 AND saga_id IS NULL ORDER BY expires_at LIMIT $2`;

/** What is read of many orders. */
export const createOrderLists = (database: Database): Pick<OrderStore, 'list' | 'history' | 'expired'> => ({
  list: async (query) => (await database.query<OrderRow>(listStatement(query))).map(orderOfRow),
  history: (orderId, afterVersion, limit) =>
    database.query<HistoryEntry>({
      name: 'order-history',
      text: historyText,
      values: [orderId, afterVersion, limit],
    }),
  expired: async (now, limit) => {
    const rows = await database.query<{ id: string }>({
      name: 'order-expired',
      text: expiredText,
      values: [now, limit],
    });
    return rows.map(({ id }) => id);
  },
});

/** Only the filters that are asked for are in the statement, so that each combination is planned for itself. */
const listStatement = (query: OrderQuery): SqlStatement => {
  const values: unknown[] = [];
  const names: string[] = [];
  const conditions: string[] = [];
  const where = (name: string, given: readonly unknown[] | undefined, condition: (...places: string[]) => string) => {
    if (given === undefined) return;
    names.push(name);
    conditions.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  const { audience, cafeId, status, cancelled, since, after, newestFirst } = query;
  if (audience !== 'all') ofAudience(audience, cafeId, where);
  where('cafe', cafeId === undefined ? undefined : [cafeId], (place) => `cafe_id = ${place}`);
  where('status', status === undefined ? undefined : [status], (place) => `status = ${place}`);
  if (cancelled !== undefined) where(`c${cancelled}`, [], () => `status ${cancelled ? '=' : '<>'} 'cancelled'`);
  where('since', since === undefined ? undefined : [since], (place) => `created_at >= ${place}`);
  const [compare, direction] = newestFirst ? ['<', 'DESC'] : ['>', 'ASC'];
  where('after', after && [after.createdAt, after.id], (at, id) => `(created_at, id) ${compare} (${at}, ${id})`);
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const text = `SELECT ${orderColumns} FROM "order" ${filter}
    ORDER BY created_at ${direction}, id ${direction} LIMIT $${values.push(query.limit)}`;
  return { name: ['orders', direction, ...names].join(' '), text, values };
};

type Where = (name: string, given: readonly unknown[], condition: (...places: string[]) => string) => void;

const ofAudience = ({ customerId, cafeIds }: Exclude<Audience, 'all'>, cafeId: string | undefined, where: Where) => {
  if (cafeId !== undefined && cafeIds.includes(cafeId)) return;
  if (cafeIds.length === 0) where('mine', [customerId], (place) => `customer_id = ${place}`);
  else
    where('ours', [customerId, cafeIds], (mine, ours) => `(customer_id = ${mine} OR cafe_id = ANY(${ours}::uuid[]))`);
};
