import type { PageRequest, RestrictedScope, SqlStatement } from '@coffeemesh/kernel';
import { selectList } from '@coffeemesh/postgres';
import type { Database } from '@coffeemesh/postgres';
import type { HistoryEntry, Order } from '../domain/order.ts';
import type { OrderQuery, OrderStore } from '../domain/ports.ts';
import { historyEntryColumns, orderColumns } from './order-row.ts';

const historyText = `SELECT ${selectList(historyEntryColumns)} FROM order_history
  WHERE order_id = $1 AND version > $2 ORDER BY version LIMIT $3`;

const expiredText = `SELECT id FROM "order" WHERE expires_at <= $1 AND saga_id IS NULL ORDER BY expires_at LIMIT $2`;

/** The reads of several orders or entries. */
export const createOrderLists = (database: Database): Pick<OrderStore, 'list' | 'history' | 'findExpired'> => ({
  list: (query, page) => database.query<Order>(listStatement(query, page)),
  history: (orderId, afterVersion, limit) =>
    database.query<HistoryEntry>({
      name: 'order-history',
      text: historyText,
      values: [orderId, afterVersion, limit],
    }),
  findExpired: async (now, limit) => {
    const rows = await database.query<{ id: string }>({
      name: 'order-expired',
      text: expiredText,
      values: [now, limit],
    });
    return rows.map(({ id }) => id);
  },
});

/** Contains only the filters of the query, so that Postgres plans each combination by itself. */
const listStatement = (query: OrderQuery, { limit, descending, after }: PageRequest<'instant'>): SqlStatement => {
  const values: unknown[] = [];
  const names: string[] = [];
  const conditions: string[] = [];
  const where = (name: string, given: readonly unknown[] | undefined, condition: (...places: string[]) => string) => {
    if (given === undefined) return;
    names.push(name);
    conditions.push(condition(...given.map((value) => `$${values.push(value)}`)));
  };
  const { scope, cafeId, status, cancelled, since } = query;
  if (scope !== 'all') whereVisible(scope, cafeId, where);
  where('cafe', cafeId === undefined ? undefined : [cafeId], (place) => `cafe_id = ${place}`);
  where('status', status === undefined ? undefined : [status], (place) => `status = ${place}`);
  if (cancelled !== undefined) where(`c${cancelled}`, [], () => `status ${cancelled ? '=' : '<>'} 'cancelled'`);
  where('since', since === undefined ? undefined : [since], (place) => `created_at >= ${place}`);
  const [compare, direction] = descending ? ['<', 'DESC'] : ['>', 'ASC'];
  where('after', after && [after.value, after.id], (at, id) => `(created_at, id) ${compare} (${at}, ${id})`);
  const filter = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
  const text = `SELECT ${selectList(orderColumns)} FROM "order" ${filter}
    ORDER BY created_at ${direction}, id ${direction} LIMIT $${values.push(limit)}`;
  return { name: ['orders', direction, ...names].join(' '), text, values };
};

type Where = (name: string, given: readonly unknown[], condition: (...places: string[]) => string) => void;

const whereVisible = ({ personId, cafeIds }: RestrictedScope, cafeId: string | undefined, where: Where) => {
  if (cafeId !== undefined && cafeIds.includes(cafeId)) return;
  if (cafeIds.length === 0) where('own', [personId], (place) => `customer_id = ${place}`);
  else
    where(
      'own or cafes',
      [personId, cafeIds],
      (own, cafes) => `(customer_id = ${own} OR cafe_id = ANY(${cafes}::uuid[]))`,
    );
};
