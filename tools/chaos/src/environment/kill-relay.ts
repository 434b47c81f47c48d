import pg from 'pg';

/** Terminates the backend that holds a relay's advisory lock; see the relay in libs/messaging. */
const terminateHolderText = `SELECT pg_terminate_backend(pid) FROM pg_locks
  WHERE locktype = 'advisory' AND granted
    AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`;

/** Terminates the database connection of a service's relay; its process continues, as after a network failure. */
export const killRelay = async (adminUrl: string, service: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(terminateHolderText, [`outbox_${service}`]);
  } finally {
    await client.end().catch(() => undefined);
  }
};
