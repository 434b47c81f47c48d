import type pg from 'pg';

/** A consumer's table, in the first schema of the transport role's search path. @throws Error for an invalid name */
export const tableOf = (consumer: string): string => {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(consumer)) throw new Error(`"${consumer}" is not a valid name for a consumer.`);
  return `message_${consumer}`;
};

/** The NOTIFY channel for new rows of a consumer's table. */
export const channelOf = (consumer: string): string => `transport_${tableOf(consumer)}`;

const createText = (table: string): string => `
  CREATE TABLE IF NOT EXISTS ${table} (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL,
    event json NOT NULL,
    available_at timestamptz NOT NULL DEFAULT now()
  ) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
  CREATE INDEX IF NOT EXISTS ${table}_key ON ${table} (key, seq)`;

/**
 * Creates a consumer's table if it does not exist, from the sender or the consumer: so an event is stored even if its
 * consumer has never run. Once per consumer and process.
 */
export const createTableProvider = (pool: pg.Pool): ((consumer: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  const ensure = async (consumer: string): Promise<string> => {
    const table = tableOf(consumer);
    const { rows } = await pool.query<{ exists: boolean }>('SELECT to_regclass($1) IS NOT NULL AS exists', [table]);
    // Two processes may both find it missing; with the lock the second one waits, and finds it.
    const locked = `SELECT pg_advisory_xact_lock(hashtextextended('transport.tables', 0));${createText(table)}`;
    if (!rows[0]?.exists) await pool.query(locked);
    return table;
  };
  return (consumer) => {
    const table = known.get(consumer) ?? ensure(consumer);
    known.set(consumer, table);
    table.catch(() => known.delete(consumer));
    return table;
  };
};
