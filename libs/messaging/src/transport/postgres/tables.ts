import type pg from 'pg';

/** A consumer's table, in the schema that the transport's role finds first. @throws Error for an impossible name */
export const tableOf = (consumer: string): string => {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(consumer)) throw new Error(`"${consumer}" is no name for a consumer.`);
  return `message_${consumer}`;
};

/** Where NOTIFY says that a consumer's table has something new. */
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
 * Makes a consumer's table if it is not there: by whoever comes first, sender or consumer, so that nothing is lost
 * that is sent to a consumer before it ever ran. Once per consumer and process.
 */
export const createTableProvider = (pool: pg.Pool): ((consumer: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  const ensure = async (consumer: string): Promise<string> => {
    const table = tableOf(consumer);
    const { rows } = await pool.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
    // Two at once may both find it missing; the lock makes the second wait, and find it.
    const locked = `SELECT pg_advisory_xact_lock(hashtextextended('transport.tables', 0));${createText(table)}`;
    if (!rows[0]?.there) await pool.query(locked);
    return table;
  };
  return (consumer) => {
    const table = known.get(consumer) ?? ensure(consumer);
    known.set(consumer, table);
    table.catch(() => known.delete(consumer));
    return table;
  };
};
