import pg from 'pg';
import { createTransport, topology, type Transport } from '@coffeemesh/messaging';

const services = ['identity', 'cafes', 'products', 'inventory', 'orders', 'payments', 'kitchen', 'delivery'];

/** Unfinished work by name; all zero when the chain is idle. */
export type Backlog = Readonly<Record<string, number>>;

export type BacklogCounter = { count(): Promise<Backlog>; close(): Promise<void> };

const countInEveryService = (condition: string): string =>
  services.map((name) => `SELECT count(*) FROM ${name}.${condition}`).join(' UNION ALL ');

const statements: Readonly<Record<string, string>> = {
  'outbox rows': countInEveryService('outbox_event'),
  'events not applied yet': countInEveryService(`inbox_event WHERE outcome = 'failed'`),
  'open sagas': 'SELECT count(*) FROM orders.saga WHERE due_at IS NOT NULL',
  'held reservations': `SELECT count(*) FROM inventory.reservation WHERE status = 'held'`,
  'provider calls pending': `SELECT count(*) FROM payments.provider_call WHERE status = 'pending'`,
};

const silentLog = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** @param transportUrl with a user who may count the pending messages */
export const openBacklogCounter = (adminUrl: string, transportUrl: string): BacklogCounter => {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
  pool.on('error', () => undefined);
  const transport = createTransport({ url: transportUrl, log: silentLog });
  const sum = async (text: string): Promise<number> =>
    (await pool.query<{ count: string }>(text)).rows.reduce((all, { count }) => all + Number(count), 0);
  return {
    count: async () => {
      const backlog: Record<string, number> = { 'messages pending': await pendingMessages(transport) };
      for (const [name, text] of Object.entries(statements)) backlog[name] = await sum(text);
      return backlog;
    },
    close: async () => {
      await transport.close();
      await pool.end();
    },
  };
};

const pendingMessages = async (transport: Transport): Promise<number> => {
  const consumers = [...new Set(Object.values(topology).flat())];
  const waiting = await Promise.all(consumers.map((consumer) => transport.backlog(consumer)));
  return waiting.reduce((all, count) => all + count, 0);
};
