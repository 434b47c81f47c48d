import { createTransport, topology, type Transport } from '@coffeemesh/messaging';
import pg from 'pg';

const SERVICES = ['identity', 'cafes', 'products', 'inventory', 'orders', 'payments', 'kitchen', 'delivery'];

/** What is on its way, by name: all nothing when the chain is quiet. */
export type Leftovers = Readonly<Record<string, number>>;

export type LeftoverCounter = { count(): Promise<Leftovers>; close(): Promise<void> };

const inEvery = (condition: string): string =>
  SERVICES.map((name) => `SELECT count(*) FROM ${name}.${condition}`).join(' UNION ALL ');

const statements: Readonly<Record<string, string>> = {
  'outbox rows': inEvery('outbox_event'),
  'events not applied yet': inEvery(`inbox_event WHERE outcome = 'failed'`),
  'sagas open': 'SELECT count(*) FROM orders.saga WHERE due_at IS NOT NULL',
  'reservations held': `SELECT count(*) FROM inventory.reservation WHERE status = 'held'`,
  'calls that the provider has not answered': `SELECT count(*) FROM payments.provider_call WHERE status = 'pending'`,
};

const quiet = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

/** @param transportUrl as somebody who may count what waits */
export const openLeftoverCounter = (adminUrl: string, transportUrl: string): LeftoverCounter => {
  const pool = new pg.Pool({ connectionString: adminUrl, max: 1 });
  pool.on('error', () => undefined);
  const transport = createTransport({ url: transportUrl, log: quiet });
  const sum = async (text: string): Promise<number> =>
    (await pool.query<{ count: string }>(text)).rows.reduce((all, { count }) => all + Number(count), 0);
  return {
    count: async () => {
      const left: Record<string, number> = { 'messages on their way': await messagesOf(transport) };
      for (const [name, text] of Object.entries(statements)) left[name] = await sum(text);
      return left;
    },
    close: async () => {
      await transport.close();
      await pool.end();
    },
  };
};

const messagesOf = async (transport: Transport): Promise<number> => {
  const consumers = [...new Set(Object.values(topology).flat())];
  const waiting = await Promise.all(consumers.map((consumer) => transport.backlog(consumer)));
  return waiting.reduce((all, count) => all + count, 0);
};
