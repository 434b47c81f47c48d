import pg from 'pg';
import type { Snapshot } from './snapshot.ts';

const stateChangesOf = (event: string, table: string, condition: string): string =>
  `SELECT '${event}.v1' AS type, count(*)::int AS times FROM ${table} WHERE ${condition}`;

/** One statement per table, run as the superuser: services never read each other's tables. */
const statements: Readonly<Record<keyof Snapshot, string>> = {
  orders: `SELECT id, status, (prices->'total'->>'amount')::int AS total, items, saga_id AS "sagaId" FROM orders."order"`,
  payments: `SELECT id, order_id AS "orderId", status, amount::int, refunded::int FROM payments.payment`,
  charges: `SELECT reference AS "paymentId", outcome, held::int, captured::int, refunded::int FROM payments.simulator_charge`,
  ledger: `SELECT payment_id AS "paymentId", sum(amount)::int AS sum,
      coalesce(sum(amount) FILTER (WHERE account = 'card-holds'), 0)::int AS held,
      -coalesce(sum(amount) FILTER (WHERE account IN ('sales', 'tips')), 0)::int AS captured,
      coalesce(sum(amount) FILTER (WHERE account = 'refunds'), 0)::int AS refunded
    FROM payments.ledger_line GROUP BY payment_id`,
  reservations: `SELECT id, order_id AS "orderId", status FROM inventory.reservation`,
  levels: `SELECT s.cafe_id AS "cafeId", s.item_id AS "itemId", on_hand AS "onHand", reserved,
      coalesce((SELECT sum(change) FROM inventory.ledger_entry e
        WHERE e.cafe_id = s.cafe_id AND e.item_id = s.item_id), 0)::int AS "ledgerSum",
      coalesce((SELECT -sum(change) FROM inventory.ledger_entry e
        WHERE e.cafe_id = s.cafe_id AND e.item_id = s.item_id AND e.kind = 'sold'), 0)::int AS sold
    FROM inventory.stock_level s`,
  recipes: `SELECT product_id AS "productId", size, option_id AS "optionId", item_id AS "itemId", quantity
    FROM inventory.recipe_line`,
  schedules: `SELECT id, order_id AS "orderId", status FROM kitchen.schedule`,
  deliveries: `SELECT id, order_id AS "orderId", status FROM delivery.delivery`,
  history: `SELECT order_id AS "orderId", action, count(*)::int AS times FROM orders.order_history GROUP BY 1, 2`,
  stockOut: `SELECT DISTINCT cafe_id AS "cafeId", item_id AS "itemId" FROM products.stock_out_mark`,
  inboxes: ['orders', 'products', 'delivery', 'inventory']
    .map(
      (service) =>
        `SELECT '${service}' AS service, type, outcome, count(*)::int AS events
         FROM ${service}.inbox_event GROUP BY type, outcome`,
    )
    .join(' UNION ALL '),
  stateChanges: [
    stateChangesOf('kitchen.schedule-started', 'kitchen.schedule', 'started_at IS NOT NULL'),
    stateChangesOf('kitchen.schedule-finished', 'kitchen.schedule', 'finished_at IS NOT NULL'),
    stateChangesOf('kitchen.schedule-cancelled', 'kitchen.schedule', 'cancelled_at IS NOT NULL'),
    stateChangesOf('delivery.delivery-picked-up', 'delivery.delivery', 'picked_up_at IS NOT NULL'),
    stateChangesOf('delivery.delivery-delivered', 'delivery.delivery', 'delivered_at IS NOT NULL'),
    stateChangesOf('orders.order-ready', 'orders.order_history', `action = 'finish'`),
    stateChangesOf('orders.order-collected', 'orders.order_history', `action = 'collect'`),
    stateChangesOf('orders.order-cancelled', 'orders.order_history', `status = 'cancelled'`),
  ].join(' UNION ALL '),
};

export const readSnapshot = async (adminUrl: string): Promise<Snapshot> => {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const snapshot: Record<string, unknown> = {};
    for (const [name, text] of Object.entries(statements)) snapshot[name] = (await client.query(text)).rows;
    return snapshot as Snapshot;
  } finally {
    await client.end();
  }
};
