import { fileURLToPath } from 'node:url';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';

/** A database with two small services, `publisher` and `subscriber`, and the transport. */
export const publisherAndSubscriber = (): Promise<TestDatabase> =>
  testDatabase('publisher', ['subscriber'], fileURLToPath(new URL('./fixtures', import.meta.url)));

/** Ends every connection of a role, as a failing network would. */
export const terminateConnections = async ({ admin }: TestDatabase, role: string): Promise<void> => {
  await admin.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()',
    [role],
  );
};
