import pg from 'pg';

/** The backend that holds a relay's lock; see the relay in libs/messaging. */
const holderText = `SELECT pg_terminate_backend(pid) FROM pg_locks
  WHERE locktype = 'advisory' AND granted
    AND ((classid::bigint << 32) | objid::bigint) = hashtextextended($1, 0)`;

/** Cuts a service's relay off in the middle of whatever it does; its process goes on, as after a fault of the network. */
export const killRelay = async (adminUrl: string, service: string): Promise<void> => {
  const client = new pg.Client({ connectionString: adminUrl });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query(holderText, [`outbox_${service}`]);
  } finally {
    await client.end().catch(() => undefined);
  }
};
