import { fileURLToPath } from 'node:url';
import { testDatabase, type TestDatabase } from '@coffeemesh/testing';

/** A database with two small services, `north` and `south`, and the transport. */
export const northAndSouth = (): Promise<TestDatabase> =>
  testDatabase('north', ['south'], fileURLToPath(new URL('../../../tools/local/test/fixtures', import.meta.url)));

/** Ends every connection of a role, as a failing network would. */
export const cutOff = async ({ admin }: TestDatabase, role: string): Promise<void> => {
  await admin.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = $1 AND datname = current_database()',
    [role],
  );
};
