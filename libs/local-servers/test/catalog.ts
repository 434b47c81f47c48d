import { withClient } from '../src/index.ts';

const queries = {
  columns: `SELECT table_name, column_name, data_type, is_nullable, column_default, datetime_precision
    FROM information_schema.columns WHERE table_schema = $1 ORDER BY table_name, ordinal_position`,
  constraints: `SELECT conrelid::regclass::text AS on, conname, pg_get_constraintdef(oid) AS is FROM pg_constraint
    WHERE connamespace = $1::regnamespace ORDER BY 1, 2`,
  indexes: 'SELECT indexdef FROM pg_indexes WHERE schemaname = $1 ORDER BY indexname',
  functions: 'SELECT proname, prosrc FROM pg_proc WHERE pronamespace = $1::regnamespace ORDER BY proname',
} as const;

const history = `SELECT migration_name, checksum, logs, rolled_back_at, applied_steps_count,
  finished_at IS NOT NULL AS finished FROM SCHEMA._prisma_migrations ORDER BY started_at`;

/** All objects that migrations create in a schema, and their history, without times and random ids. */
export const catalogOf = (url: string, schema: string): Promise<Record<string, unknown[]>> =>
  withClient(url, async (client) => {
    const found: Record<string, unknown[]> = {};
    for (const [name, text] of Object.entries(queries)) found[name] = (await client.query(text, [schema])).rows;
    found['history'] = (await client.query(history.replace('SCHEMA', schema))).rows;
    return found;
  });
