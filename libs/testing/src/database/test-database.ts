import pg from 'pg';
import { endpointVariable } from './database-endpoint.ts';
import type { Clone } from './test-server.ts';

export type TestDatabase = {
  /** Connects as the service's own role, as DATABASE_URL does in production. */
  readonly url: string;
  /** Connects as the transport's role, as TRANSPORT_URL does in production. */
  readonly transportUrl: string;
  /** Connects as the superuser. */
  readonly adminUrl: string;
  /** Connections as the superuser, with the service's schema as search path, to prepare and inspect rows. */
  readonly admin: pg.Pool;
  /** Connects as the role of another service. @throws Error unless the service is one of `others` */
  urlOf(role: string): string;
  /** Drops the database and closes all its connections. */
  close(): Promise<void>;
};

/**
 * Creates a migrated, empty Postgres database for one test file. The server is started before the tests, on a free port,
 * unless TEST_DATABASE_URL names a running one.
 * @param others further services whose schemas the database contains
 * @param root the folder that contains `prisma/<service>`; by default the repository
 */
export const testDatabase = async (
  service: string,
  others: readonly string[] = [],
  root?: string,
): Promise<TestDatabase> => {
  const query = new URLSearchParams({ services: [service, ...others].join(), ...(root && { root }) });
  const clone = await callEndpoint<Clone>('POST', `?${query.toString()}`);
  const admin = new pg.Pool({
    connectionString: clone.adminUrl,
    options: `-c search_path=${service}`,
    max: 2,
    allowExitOnIdle: true,
  });
  admin.on('error', () => undefined);
  const urlOf = (role: string): string => {
    const url = clone.urls[role];
    if (url === undefined)
      throw new Error(`This test database has no role ${role}: name it in testDatabase(service, [others]).`);
    return url;
  };
  return {
    url: urlOf(service),
    transportUrl: urlOf('transport'),
    adminUrl: clone.adminUrl,
    admin,
    urlOf,
    close: async () => {
      await admin.end();
      await callEndpoint('DELETE', clone.name);
    },
  };
};

const callEndpoint = async <T>(method: string, path: string): Promise<T> => {
  const endpoint = process.env[endpointVariable];
  if (!endpoint) throw new Error('No test databases: run the test with Jest and the globalSetup of jest.config.mjs.');
  const response = await fetch(`${endpoint}/${path}`, { method });
  if (!response.ok) throw new Error(`No test database: ${await response.text()}`);
  return (await response.json()) as T;
};
